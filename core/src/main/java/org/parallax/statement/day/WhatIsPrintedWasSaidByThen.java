package org.parallax.statement.day;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.parallax.statement.setting.Said;
import org.parallax.statement.setting.Setting;
import org.parallax.time.DateRange;
import org.parallax.time.PartialDate;

/**
 * "She said this week that …", printed on a Wednesday: of the days of that week those after Wednesday fall away. Only days are taken off a
 * range of days; a month or a year stays as it was told, and so does what is still to be said. Threads may share it.
 */
final class WhatIsPrintedWasSaidByThen {

    private static final Pattern STILL_TO_COME = Pattern.compile(
            "\\b(?:will|would|shall|to|expected|due|set|scheduled|plan(?:s|ned)?|intends?|may|might|could|must|(?:has|have|needs?) to)\\b",
            Pattern.CASE_INSENSITIVE);

    private WhatIsPrintedWasSaidByThen() {}

    /** The range without the days after the article's own; the range itself where that is unknown or another. */
    static DateRange without(DateRange range, Said said, Setting setting) {
        Optional<LocalDate> printed =
                setting.article().dating().published().range().lastDay();
        boolean later = printed.isPresent() && runsPast(range, printed.get()) && !isStillToCome(said, setting);
        return later
                ? new DateRange(
                        range.earliest(),
                        printed.map(PartialDate::day),
                        DateRange.Basis.RESOLVED,
                        range.why() + "; printed by " + printed.get())
                : range;
    }

    private static boolean runsPast(DateRange range, LocalDate printed) {
        boolean days = range.latest().filter(WhatIsPrintedWasSaidByThen::isDay).isPresent()
                && range.earliest().filter(WhatIsPrintedWasSaidByThen::isDay).isPresent();
        return days
                && range.lastDay().orElseThrow().isAfter(printed)
                && !range.firstDay().orElseThrow().isAfter(printed);
    }

    private static boolean isDay(PartialDate date) {
        return date.precision() == PartialDate.Precision.DAY;
    }

    static boolean isStillToCome(Said said, Setting setting) {
        return said.draft()
                .cue()
                .map(cue -> cue.of(setting.text()))
                .filter(cue -> STILL_TO_COME.matcher(cue).find())
                .isPresent();
    }
}
