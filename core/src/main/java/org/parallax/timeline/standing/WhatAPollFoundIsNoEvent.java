package org.parallax.timeline.standing;

import java.util.List;
import java.util.Set;
import org.parallax.language.Token;
import org.parallax.language.WordSets;

/**
 * {@code A poll released on Monday shows Brel at 40 percent}, {@code her approval rating fell in May}: what people answered is no event. {@code Brel won the vote with 40
 * percent, more than the polls had said} is one. Threads may share it.
 */
final class WhatAPollFoundIsNoEvent {

    private static final Set<String> POLLS = WordSets.of(WhatAPollFoundIsNoEvent.class, "asks people");

    private static final Set<String> FIGURES = WordSets.of(WhatAPollFoundIsNoEvent.class, "figures of a poll");

    private WhatAPollFoundIsNoEvent() {}

    /** @param sentence the words and marks of a sentence */
    static boolean holds(List<Token> sentence) {
        boolean poll = false;
        boolean figure = false;
        for (int at = 0; at < sentence.size(); at++) {
            String word = sentence.get(at).lower();
            poll |= POLLS.contains(word) || isARating(sentence, at);
            figure |= FIGURES.contains(word);
        }
        return poll && figure;
    }

    private static boolean isARating(List<Token> sentence, int at) {
        String next = at + 1 < sentence.size() ? sentence.get(at + 1).lower() : "";
        return sentence.get(at).lower().equals("approval") && next.startsWith("rating");
    }
}
