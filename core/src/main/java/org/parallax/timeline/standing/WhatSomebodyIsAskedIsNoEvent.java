package org.parallax.timeline.standing;

import java.util.List;
import java.util.Set;
import org.parallax.article.TextSpan;
import org.parallax.language.PartOfSpeech;
import org.parallax.language.Token;

/**
 * {@code Brel was asked on Tuesday whether the pier is safe}, {@code Velt asked her, “Is it?”}: a question tells nothing that happened. {@code Velt asked the board on
 * Tuesday to close it} does. Threads may share it.
 */
final class WhatSomebodyIsAskedIsNoEvent {

    private static final Set<String> ASK = Set.of("asked", "asking");

    private static final Set<String> ABOUT =
            Set.of("about", "whether", "if", "how", "why", "what", "who", "when", "where");

    private static final Set<String> WAS = Set.of("was", "were");

    private static final Set<String> MARKS = Set.of("“", "\"");

    private static final int REACH = 8;

    private WhatSomebodyIsAskedIsNoEvent() {}

    /** @param sentence the words and marks of the time's sentence */
    static boolean holds(List<Token> sentence, TextSpan time) {
        for (int at = 0; at < sentence.size(); at++) {
            if (ASK.contains(sentence.get(at).lower()) && isNear(at, sentence, time)) {
                return isOfAQuestion(sentence.subList(at + 1, Math.min(sentence.size(), at + REACH)));
            }
        }
        return false;
    }

    private static boolean isNear(int asked, List<Token> sentence, TextSpan time) {
        int from = Token.firstFrom(sentence, time.start());
        boolean before = from - REACH <= asked && asked < from;
        boolean first = sentence.subList(0, asked).stream()
                .noneMatch(token -> token.part() == PartOfSpeech.PAST && !WAS.contains(token.lower()));
        return before || (asked <= from + REACH && first);
    }

    private static boolean isOfAQuestion(List<Token> behind) {
        for (Token token : behind) {
            if (token.lower().equals("to")) {
                return false;
            }
            if (ABOUT.contains(token.lower()) || MARKS.contains(token.lower())) {
                return true;
            }
        }
        return false;
    }
}
