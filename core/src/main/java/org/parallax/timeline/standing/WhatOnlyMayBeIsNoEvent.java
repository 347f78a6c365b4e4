package org.parallax.timeline.standing;

import java.util.List;
import java.util.Set;
import org.parallax.article.TextSpan;
import org.parallax.language.PartOfSpeech;
import org.parallax.language.Token;

/**
 * {@code The vote could come as early as Friday}, {@code if it passes, the pier may close on Friday}: nobody plans it yet. {@code It is planned for Friday, and may be
 * loud} is planned. Threads may share it.
 */
final class WhatOnlyMayBeIsNoEvent {

    private static final Set<String> MAY = Set.of("could", "may", "might");

    private static final Set<String> ENDS = Set.of(",", ";", ":", "will", "and");

    private static final Set<String> POSSIBLE =
            Set.of("possible", "possibility", "prospect", "chance", "likelihood", "conceivable");

    private static final Set<String> OF = Set.of("of", "that");

    private static final Set<String> ENDS_A_SENTENCE = Set.of(";", ":", "and", "but");

    private static final Set<String> SOON = Set.of("early", "soon");

    private WhatOnlyMayBeIsNoEvent() {}

    /** @param sentence the words and marks of the time's sentence */
    static boolean holds(List<Token> sentence, TextSpan time) {
        boolean soon = isAsSoonAs(sentence, time) || sentence.get(0).lower().equals("if");
        return (soon && mayBe(sentence, time)) || isPossible(sentence, time);
    }

    /** "The possibility of a vote on Friday", "it is possible that they vote on Friday". */
    private static boolean isPossible(List<Token> sentence, TextSpan time) {
        int at = Token.firstFrom(sentence, time.start()) - 2;
        while (at >= 0
                && !ENDS_A_SENTENCE.contains(sentence.get(at).lower())
                && sentence.get(at).part() != PartOfSpeech.PAST) {
            if (POSSIBLE.contains(sentence.get(at).lower())
                    && OF.contains(sentence.get(at + 1).lower())) {
                return true;
            }
            at--;
        }
        return false;
    }

    private static boolean mayBe(List<Token> sentence, TextSpan time) {
        int at = Token.firstFrom(sentence, time.start()) - 1;
        while (at > 0
                && !MAY.contains(sentence.get(at).lower())
                && !ENDS.contains(sentence.get(at).lower())) {
            at--;
        }
        return at >= 0 && MAY.contains(sentence.get(at).lower());
    }

    private static boolean isAsSoonAs(List<Token> sentence, TextSpan time) {
        int from = Token.firstFrom(sentence, time.start());
        return from > 1
                && sentence.get(from - 1).lower().equals("as")
                && SOON.contains(sentence.get(from - 2).lower());
    }
}
