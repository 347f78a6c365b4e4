package org.parallax.statement.day;

import java.time.LocalDate;
import java.util.Optional;
import org.parallax.statement.day.Days.Day;
import org.parallax.time.DateRange;
import org.parallax.time.PartialDate;

/**
 * {@code The bridge is closed, Brook said}, in a page that tells no day at all: where no rule tells when something was said, and it is likely told as news, it was
 * said on the page's day or in the week before.
 */
final class WhatIsLikelyNewsWasSaidInTheWeekOfItsPage {

    /** Of ten such, eight are news in articles that were not learned from, and one is of an earlier day. */
    private static final double LIKELY = .7;

    private WhatIsLikelyNewsWasSaidInTheWeekOfItsPage() {}

    /** The day of what is news so likely; empty where it is not likely enough. */
    static Optional<Day> day(double likely, LocalDate published) {
        return likely < LIKELY
                ? Optional.empty()
                : Optional.of(new Day(
                        DateRange.between(
                                PartialDate.day(Age.firstOf(published)),
                                PartialDate.day(published),
                                DateRange.Basis.INFERRED,
                                "told without a day, likely (" + HowLikelyNews.inHundred(likely)
                                        + ") as news of the week to " + published),
                        WhatIsLikelyNewsWasSaidInTheWeekOfItsPage.class.getSimpleName()));
    }
}
