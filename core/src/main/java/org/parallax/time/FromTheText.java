package org.parallax.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/** Days that the text itself gives, in full or counted from another date of it. Threads may share it. */
final class FromTheText {

    private static final String LAST_NAMED = "counted from the date last named, ";

    private FromTheText() {}

    /** Whether it was counted from the date last named. */
    static boolean isFromTheDateLastNamed(Outcome outcome) {
        return outcome.how().startsWith(LAST_NAMED);
    }

    static Meaning day(int year, int month, int day) {
        return context -> date(year, month, day)
                .map(Period::day)
                .map(Outcome::stated)
                .orElseGet(() -> Outcome.only("", "there is no such day"));
    }

    static Meaning period(Period period) {
        return context -> Outcome.stated(period);
    }

    /** A month, day, quarter or season within the year that other words give. */
    static Meaning within(Meaning year, Function<Integer, Meaning> inYear) {
        return context -> {
            Outcome outer = year.in(context);
            return outer.period()
                    .map(period -> inYear.apply(period.first().getYear()).in(context))
                    .map(inner -> new Outcome(
                            inner.value(),
                            inner.period(),
                            inner.period().isPresent() ? outer.basis() : DateRange.Basis.UNKNOWN,
                            inner.period().isPresent() ? outer.how() : inner.how()))
                    .orElse(outer);
        };
    }

    /** So much after the date last named ("three days later"); from the article's date where none is named. */
    static Meaning afterNamed(Grain grain, long count) {
        return context -> named(context, grain)
                .map(named -> Outcome.resolved(Period.shifted(named.first(), grain, count), LAST_NAMED + named.value()))
                .orElseGet(() -> FromTheArticle.shifted(grain, count).in(context));
    }

    /** "that day", "the same month": the one last named, in this grain. */
    static Meaning same(Grain grain) {
        return afterNamed(grain, 0);
    }

    /** The n-th day of a month that other words give. */
    static Meaning nthOf(int day, Meaning month) {
        return within(
                month,
                year -> context -> month.in(context)
                        .period()
                        .flatMap(period ->
                                date(period.first().getYear(), period.first().getMonthValue(), day))
                        .map(Period::day)
                        .map(Outcome::stated)
                        .orElseGet(() -> Outcome.only("", "there is no such day")));
    }

    private static Optional<Period> named(Context context, Grain grain) {
        return grain == Grain.DAY
                ? context.day()
                : context.named().filter(period -> !grain.isFinerThan(period.grain()));
    }

    private static Optional<LocalDate> date(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }
}
