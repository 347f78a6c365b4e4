package org.parallax.commitment.doubt;

import java.util.Set;
import org.parallax.commitment.deed.Leading;
import org.parallax.commitment.page.Page;
import org.parallax.commitment.page.Pledge;
import org.parallax.commitment.page.Wording;
import org.parallax.language.PartOfSpeech;

/** "To be neutral", "be a champion of the harbour", "stay friends": a way to be, and nothing that is done. */
final class WhatSomebodyWillBeIsNoDeed implements DoubtRule {

    private static final Set<String> HERE = Set.of("there", "here", "with", "like");

    @Override
    public boolean holds(Page page, Wording sentence, Pledge pledge) {
        int verb = Leading.verb(sentence, sentence.from(pledge.deed().what().start()));
        int after = Leading.verb(sentence, verb + 1);
        while (sentence.isAdverb(after)) {
            after = Leading.verb(sentence, after + 1);
        }
        return sentence.lower(verb).equals("be") ? isAWayToBe(sentence, verb, after) : isAState(sentence, verb, after);
    }

    private static boolean isAWayToBe(Wording sentence, int verb, int after) {
        PartOfSpeech part = sentence.part(after);
        return part == PartOfSpeech.ADJECTIVE
                || part == PartOfSpeech.DETERMINER
                || part == PartOfSpeech.POSSESSIVE_PRONOUN
                || HERE.contains(sentence.lower(verb + 1));
    }

    /** "Remain calm", and not "remain closed", "stay in the race". */
    private static boolean isAState(Wording sentence, int verb, int after) {
        PartOfSpeech part = sentence.part(after);
        return Set.of("stay", "remain").contains(sentence.lower(verb))
                && (part == PartOfSpeech.ADJECTIVE || part.isNoun() || part == PartOfSpeech.DETERMINER)
                && !sentence.is(after, "present");
    }
}
