package org.parallax.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * {@code On Friday, 3 May}: where the text names no year, the date is of the year nearest to the article in which it falls on that weekday. A date that falls on it in
 * no year near stays as it is: one of the two is a slip, and nobody knows which. Threads may share it.
 */
final class ADateIsOfTheYearInWhichItFallsOnItsWeekday {

    private static final Set<String> WITHOUT_A_YEAR = Set.of("day and month", "month and day");

    private ADateIsOfTheYearInWhichItFallsOnItsWeekday() {}

    static Meaning meaning(Match match) {
        Meaning date = match.innerMeaning();
        boolean open = match.inner()
                .filter(found -> WITHOUT_A_YEAR.contains(found.row().name()))
                .isPresent();
        return open ? context -> onIts(match.value(Slot.WEEKDAY), date.in(context)) : date;
    }

    private static Outcome onIts(int weekday, Outcome told) {
        return told.period()
                .filter(day -> told.basis() == DateRange.Basis.RESOLVED && day.grain() == Grain.DAY)
                .filter(day -> day.first().getDayOfWeek().getValue() != weekday)
                .flatMap(day -> near(day.first())
                        .filter(other -> other.getDayOfWeek().getValue() == weekday)
                        .findFirst())
                .map(day -> Outcome.resolved(Period.day(day), "of the year in which it falls on its weekday"))
                .orElse(told);
    }

    /** The same day of the years before and after. */
    private static Stream<LocalDate> near(LocalDate day) {
        return Stream.of(-1, 1).flatMap(years -> in(day, day.getYear() + years).stream());
    }

    private static Optional<LocalDate> in(LocalDate day, int year) {
        return YearMonth.of(year, day.getMonth()).isValidDay(day.getDayOfMonth())
                ? Optional.of(day.withYear(year))
                : Optional.empty();
    }
}
