package org.parallax.commitment;

import java.util.Set;
import org.parallax.article.TextSpan;
import org.parallax.language.PartOfSpeech;

/** "Neither Norvale Ferries nor the union promised …", "nobody at Norvale Ferries pledged …", "no minister has agreed …". */
final class WhatNobodyDoesBindsNobody implements DoubtRule {

    private static final Set<String> NONE = Set.of("no", "none", "nobody", "neither", "nor");

    @Override
    public boolean holds(Page page, Wording sentence, Pledge pledge) {
        return pledge.bound()
                .words()
                .filter(words -> sentence.span().contains(words))
                .filter(words -> isNone(sentence, words))
                .isPresent();
    }

    /** Whether the words, the one before them, or what they are told to be of begins so: "nobody at", "no one of". */
    private static boolean isNone(Wording sentence, TextSpan words) {
        int first = sentence.from(words.start());
        boolean of = sentence.part(first - 1) == PartOfSpeech.PREPOSITION;
        return isNone(sentence, first) || isNone(sentence, first - 1) || (of && isNone(sentence, first - 2));
    }

    private static boolean isNone(Wording sentence, int at) {
        boolean one = sentence.lower(at).equals("one") && sentence.lower(at - 1).equals("no");
        return one || NONE.contains(sentence.lower(at));
    }
}
