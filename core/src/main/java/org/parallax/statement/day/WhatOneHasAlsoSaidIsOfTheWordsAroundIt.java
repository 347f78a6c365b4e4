package org.parallax.statement.day;

import java.util.Optional;
import java.util.regex.Pattern;
import org.parallax.statement.setting.Said;
import org.parallax.time.DateRange;

/**
 * {@code The union said that it has been patient, and that it has also noted the delay}: what a speaker tells of having said, without a time, is of the
 * day of the words that tell it.
 */
final class WhatOneHasAlsoSaidIsOfTheWordsAroundIt implements DayRule {

    private static final Pattern PERFECT = Pattern.compile("(?i)\\b(?:has|have)\\b");
    private static final Pattern ANOTHER_TIME = Pattern.compile(
            "(?i)\\b(?:often|long|always|previously|earlier|once|repeatedly|frequently|sometimes|never)\\b");

    /** How many statements back the words around it can begin. */
    private static final int NEAR = 6;

    @Override
    public Optional<DateRange> when(Said said, Days soFar) {
        String cue = said.draft()
                .cue()
                .map(words -> words.of(soFar.setting().text()))
                .orElse("");
        boolean now = said.draft().isInside()
                && PERFECT.matcher(cue).find()
                && !ANOTHER_TIME.matcher(cue).find();
        for (int i = soFar.count() - 1; now && i >= Math.max(0, soFar.count() - NEAR); i--) {
            if (isAround(soFar.said(i), said)) {
                return Optional.of(soFar.day(i).range())
                        .filter(DateRange::isKnown)
                        .map(day -> day.because(DateRange.Basis.INFERRED, "inside words of that day: " + day.why()));
            }
        }
        return Optional.empty();
    }

    private static boolean isAround(Said outer, Said said) {
        return said.isBySameSpeaker(outer)
                && outer.draft().content().stream().anyMatch(piece -> piece.overlaps(said.anchor()));
    }
}
