package org.parallax.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** "In May and July of 2016", "on 5 May and 6 July 2016": one year is told for both. Where the months run backwards, nobody knows whether it is. */
record AMonthIsOfTheYearToldBehindTheNext(List<Found> sentence, List<Optional<Period>> years) {

    private static final Set<String> OPEN =
            Set.of("month", "month and day", "day and month", "this month of a name", "month of the year");

    private static final Set<String> WITH_YEAR = Set.of("month and year", "month, day and year", "day, month and year");

    private static final Set<String> JOINS = Set.of("and", "or", ",", "to", "through", "until", "&", "the", "on", "in");

    /** So many words may join them: ", and on the". */
    private static final int LONGEST = 4;

    /** What holds in one sentence: for each date, the one with a year that ends the list in which it stands. */
    static AMonthIsOfTheYearToldBehindTheNext in(List<Found> sentence, Clockless anchor) {
        List<Optional<Period>> years = new ArrayList<>(Collections.nCopies(sentence.size(), Optional.empty()));
        for (int at = sentence.size() - 2; at >= 0; at--) {
            Found next = sentence.get(at + 1);
            if (isJoined(sentence.get(at), next)) {
                Optional<Period> year = WITH_YEAR.contains(next.row().name())
                        ? anchor.resolve(next, Named.NOTHING, Tense.PAST).period()
                        : years.get(at + 1).filter(later -> isOpen(next));
                years.set(at, year);
            }
        }
        return new AMonthIsOfTheYearToldBehindTheNext(sentence, years);
    }

    /** The month or day that a date without a year means; empty for anything else. */
    Optional<Outcome> of(int at) {
        Found found = sentence.get(at);
        return years.get(at)
                .filter(told -> isOpen(found)
                        && found.match().value(Slot.MONTH) <= told.first().getMonthValue())
                .map(told -> period(found, told.first().getYear()))
                .map(period -> Outcome.resolved(period, "in the year told behind the next"));
    }

    private static boolean isOpen(Found found) {
        return OPEN.contains(found.row().name());
    }

    private static Period period(Found found, int year) {
        int month = found.match().value(Slot.MONTH);
        boolean day = found.match().has(Slot.DAY)
                && YearMonth.of(year, month).isValidDay(found.match().value(Slot.DAY));
        return day ? Period.day(LocalDate.of(year, month, found.match().value(Slot.DAY))) : Period.month(year, month);
    }

    private static boolean isJoined(Found one, Found next) {
        int from = one.match().to();
        int to = next.match().from();
        return to > from
                && to - from <= LONGEST
                && IntStream.range(from, to)
                        .allMatch(at -> JOINS.contains(one.match().words().lower(at)));
    }
}
