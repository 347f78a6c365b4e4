package org.parallax.time;

import java.util.List;
import java.util.Optional;

/** "Two years ago, crowds met on New Year's Eve": a past feast without a year of its own, in a sentence that tells one year, is of it. */
record AFeastIsOfTheYearToldBesideIt(Optional<Period> year) {

    /** What holds in one sentence. */
    static AFeastIsOfTheYearToldBesideIt in(List<Found> sentence, Clockless anchor) {
        List<Period> years = sentence.stream()
                .map(found -> anchor.resolve(found, Named.NOTHING, Tense.PAST))
                .flatMap(outcome -> outcome.period().stream())
                .filter(period -> period.grain() == Grain.YEAR
                        && period.first().plusYears(1).isAfter(period.last()))
                .distinct()
                .toList();
        return new AFeastIsOfTheYearToldBesideIt(years.size() == 1 ? Optional.of(years.get(0)) : Optional.empty());
    }

    /** The day of a feast; empty for anything else. */
    Optional<Outcome> of(Found found, Tense tense) {
        boolean own = found.match().says("last", "this");
        return year.filter(told -> tense.looksBack() && !own)
                .flatMap(
                        told -> HolidayRows.day(found.row().name(), told.first().getYear()))
                .map(day -> Outcome.resolved(Period.day(day), "in the year told beside it"));
    }
}
