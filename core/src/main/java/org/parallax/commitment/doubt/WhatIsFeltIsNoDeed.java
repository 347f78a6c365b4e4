package org.parallax.commitment.doubt;

import java.util.Set;
import org.parallax.commitment.page.Lexicon;
import org.parallax.commitment.page.Page;
import org.parallax.commitment.page.Pledge;
import org.parallax.commitment.page.Wording;
import org.parallax.language.PartOfSpeech;

/** "He would offer “a prayer” for the crew", "we will send our condolences": what is given in feeling. */
final class WhatIsFeltIsNoDeed implements DoubtRule {

    private static final Set<String> FELT = Lexicon.forms("pledged, and no deed");

    /** How far behind its verb the noun stands: "offer “a prayer”". */
    private static final int NEAR = 4;

    @Override
    public boolean holds(Page page, Wording sentence, Pledge pledge) {
        int verb = sentence.from(pledge.deed().what().start());
        return sentence.is(verb, "gives in feeling")
                && sentence.any(
                        verb + 1,
                        verb + NEAR + 1,
                        at -> sentence.part(at).isNoun()
                                && FELT.contains(sentence.lower(at))
                                && !sentence.part(at + 1).isNoun()
                                && sentence.part(at + 1) != PartOfSpeech.POSSESSIVE_ENDING);
    }
}
