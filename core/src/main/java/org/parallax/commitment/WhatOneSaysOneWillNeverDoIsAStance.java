package org.parallax.commitment;

import java.util.Set;

/** "We are not going to be bullied", "I will never apologise", "I would not underestimate them": a speaker's manner of speaking. */
final class WhatOneSaysOneWillNeverDoIsAStance implements DoubtRule {

    private static final Set<String> OURSELVES = Set.of("i", "we");
    private static final Set<String> GOING = Set.of("going", "never");

    @Override
    public boolean holds(Page page, Wording sentence, Pledge pledge) {
        int first = sentence.from(pledge.deed().what().start());
        int until = first + 1;
        int pronoun = Leading.pronoun(sentence, first);
        if (!OURSELVES.contains(sentence.lower(pronoun))) {
            return false;
        }
        while (pronoun == first
                && until < sentence.size()
                && !sentence.part(until).isVerbForm()) {
            until++;
        }
        int last = Math.min(sentence.size(), until + 3);
        return isNegated(sentence, pronoun, last) && Leading.stands(sentence, pronoun, last, GOING)
                || Leading.stands(sentence, pronoun, until + 1, Set.of("would"));
    }

    private static boolean isNegated(Wording sentence, int pronoun, int until) {
        for (int at = pronoun; at < until; at++) {
            if (sentence.isNegation(at)) {
                return true;
            }
        }
        return false;
    }
}
