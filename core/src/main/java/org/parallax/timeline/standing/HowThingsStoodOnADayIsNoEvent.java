package org.parallax.timeline.standing;

import java.util.List;
import java.util.Set;
import org.parallax.article.TextSpan;
import org.parallax.language.PartOfSpeech;
import org.parallax.language.Token;
import org.parallax.language.WordSets;
import org.parallax.timeline.day.WhatOnlyWasSoInAYearIsNoEvent;
import org.parallax.timeline.passage.Clause;
import org.parallax.timeline.passage.Happenings;

/**
 * {@code The pier was open on Sunday}, {@code the wreck on Friday is a lesson for us}: how things stood on a day, or what a day's happening is, tells nothing
 * that was done. {@code There was a fire on Sunday} does, and so does {@code the vote was on Sunday}. Threads may share it.
 */
final class HowThingsStoodOnADayIsNoEvent {

    private static final Set<String> SAYING = WordSets.of(Clauses.class, "told");

    private HowThingsStoodOnADayIsNoEvent() {}

    /** @param sentence the words and marks of the time's sentence */
    static boolean holds(List<Token> sentence, TextSpan time) {
        List<Token> clause = whatIsSaid(Clause.of(sentence, time), time);
        return WhatOnlyWasSoInAYearIsNoEvent.isOnlySo(clause)
                && clause.stream().noneMatch(HowThingsStoodOnADayIsNoEvent::isHappening);
    }

    /** "Brook said he was on the pier on Sunday": what stands behind the last word of saying that is before the time, where that has a verb. */
    private static List<Token> whatIsSaid(List<Token> clause, TextSpan time) {
        int to = Token.firstFrom(clause, time.start());
        for (int at = to - 1; at >= 0; at--) {
            if (SAYING.contains(clause.get(at).lower())) {
                boolean verb = clause.subList(at + 1, to).stream()
                        .anyMatch(token -> token.part().isVerb());
                return verb ? clause.subList(at + 1, clause.size()) : clause;
            }
        }
        return clause;
    }

    private static boolean isHappening(Token token) {
        return token.part() == PartOfSpeech.THERE || Happenings.contains(token.lower());
    }
}
