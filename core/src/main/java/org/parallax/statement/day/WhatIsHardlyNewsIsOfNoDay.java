package org.parallax.statement.day;

import java.util.Optional;
import org.parallax.statement.day.Days.Day;
import org.parallax.time.DateRange;

/**
 * {@code By then the two had fallen out. Brook told friends …}: what a rule only supposes to be of the news, since no time is told beside it, and what the text
 * around makes unlikely, is of no day that is known.
 */
final class WhatIsHardlyNewsIsOfNoDay {

    /** Of ten such, six are of an earlier day or of none in articles that were not learned from. */
    private static final double UNLIKELY = .4;

    private WhatIsHardlyNewsIsOfNoDay() {}

    /** No day, and why; empty where it may well be news. */
    static Optional<Day> day(double likely) {
        return likely >= UNLIKELY
                ? Optional.empty()
                : Optional.of(new Day(
                        DateRange.unknown(
                                "told without a day, and hardly (" + HowLikelyNews.inHundred(likely) + ") as news"),
                        WhatIsHardlyNewsIsOfNoDay.class.getSimpleName()));
    }
}
