package org.parallax.commitment.doubt;

import java.util.Set;
import org.parallax.commitment.deed.Leading;
import org.parallax.commitment.page.Page;
import org.parallax.commitment.page.Pledge;
import org.parallax.commitment.page.Wording;
import org.parallax.statement.Statement;

/** "An officer says she will take us to the pier": "us" of the outlet is who writes, and what is done for the writer nobody is held to. */
final class WhatIsOfferedToTheReporterIsNoNews implements DoubtRule {

    private static final Set<String> WRITER = Set.of("us", "me");

    /** How far behind its verb the one for whom it is done stands. */
    private static final int NEAR = 3;

    @Override
    public boolean holds(Page page, Wording sentence, Pledge pledge) {
        int verb = Leading.verb(sentence, sentence.from(pledge.deed().what().start()));
        return isInTheOutletsWords(page, pledge)
                && sentence.any(verb + 1, verb + NEAR + 1, at -> isTheWriter(page, sentence, at));
    }

    /** "Send us", and not "send US troops". */
    private static boolean isTheWriter(Page page, Wording sentence, int at) {
        return at < sentence.size() && WRITER.contains(sentence.span(at).of(page.text()));
    }

    private static boolean isInTheOutletsWords(Page page, Pledge pledge) {
        return page.saying(pledge.deed().what())
                .filter(said -> said.kind() != Statement.Kind.INDIRECT)
                .isEmpty();
    }
}
