package org.parallax.timeline.day;

import java.util.List;
import java.util.Set;
import org.parallax.article.TextSpan;
import org.parallax.language.PartOfSpeech;
import org.parallax.language.Token;
import org.parallax.language.WordSets;
import org.parallax.timeline.passage.Clause;

/** {@code The pier was the longest in 1908}: how things stood in a year is a state; nothing happened. Threads may share it. */
public final class WhatOnlyWasSoInAYearIsNoEvent {

    private static final Set<String> STATES = WordSets.of(WhatOnlyWasSoInAYearIsNoEvent.class, "states");

    private WhatOnlyWasSoInAYearIsNoEvent() {}

    static boolean holds(List<Token> sentence, TextSpan time) {
        return isOnlySo(Clause.of(sentence, time));
    }

    /** Whether a clause has verbs of states, and no other. */
    public static boolean isOnlySo(List<Token> clause) {
        return clause.stream().anyMatch(WhatOnlyWasSoInAYearIsNoEvent::isState)
                && clause.stream().noneMatch(token -> token.part().isVerbForm() && !isState(token));
    }

    private static boolean isState(Token token) {
        return STATES.contains(token.lower()) && token.part() != PartOfSpeech.POSSESSIVE_ENDING;
    }
}
