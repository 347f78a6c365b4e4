package org.parallax.time;

import java.util.Optional;

/**
 * The dates that the text has named so far.
 *
 * @param day the day last named
 * @param named the stretch last named, a day or longer
 * @param dayHere the day last named in this sentence
 * @param sentencesSince how many sentences ago the day was named
 */
record Named(Optional<Period> day, Optional<Period> named, Optional<Period> dayHere, int sentencesSince) {

    static final Named NOTHING = new Named(Optional.empty(), Optional.empty(), Optional.empty(), 0);

    Named nextSentence() {
        return new Named(day, named, Optional.empty(), sentencesSince + 1);
    }

    Context context(Tense tense) {
        return new Context(Optional.empty(), "", day, dayHere, named, tense);
    }

    /** After an expression; durations and sets name no date, and "a year earlier" only compares. */
    Named with(Found found, Outcome outcome) {
        boolean beside = found.row().category() == Category.AGO
                && outcome.period().filter(p -> p.grain() == Grain.DAY).isEmpty();
        boolean byName = outcome.period()
                .filter(period -> DaysThatBecameNames.isMeant(found.match(), period))
                .isPresent();
        boolean names =
                found.row().category() != Category.DURATION && outcome.period().isPresent() && !beside && !byName;
        if (!names) {
            return this;
        }
        Optional<Period> period = outcome.period();
        boolean isDay =
                period.filter(p -> p.grain() == Grain.DAY && p.days() == 1).isPresent();
        return new Named(isDay ? period : day, period, isDay ? period : dayHere, isDay ? 0 : sentencesSince);
    }
}
