package org.parallax.time;

import java.time.LocalDate;
import java.util.Optional;

/** The days before or after the article's: "the past two months", "the coming days". Threads may share it. */
final class Spread {

    /** "The coming days" are at most so many; as people speak. */
    private static final int SOME = 5;

    private static final int HOURS_OF_A_DAY = 24;

    private Spread() {}

    static Outcome before(Context context, Unit unit, Amount amount) {
        return context.published()
                .map(date -> new Outcome(
                        unit.duration(amount),
                        Optional.of(days(far(date, unit, amount, -1), date)),
                        DateRange.Basis.RESOLVED,
                        "up to " + context.publishedWords()))
                .orElseGet(() -> Outcome.only(unit.duration(amount), FromTheArticle.UNDATED));
    }

    static Outcome after(Context context, Unit unit, Amount amount) {
        return context.published()
                .map(date -> new Outcome(
                        unit.duration(amount),
                        Optional.of(days(date, far(date, unit, amount, 1))),
                        DateRange.Basis.RESOLVED,
                        "from " + context.publishedWords() + " on"))
                .orElseGet(() -> Outcome.only(unit.duration(amount), FromTheArticle.UNDATED));
    }

    private static LocalDate far(LocalDate date, Unit unit, Amount amount, int sign) {
        long count = sign * (amount.isWhole() ? amount.whole() : SOME);
        return switch (unit) {
            case SECOND, MINUTE -> date.plusDays(sign);
            case HOUR -> date.plusDays(sign * Math.max(1, (Math.abs(count) + HOURS_OF_A_DAY - 1) / HOURS_OF_A_DAY));
            case DAY -> date.plusDays(count);
            case WEEK, WEEKEND -> date.plusWeeks(count);
            case MONTH -> date.plusMonths(count);
            case QUARTER -> date.plusMonths(3 * count);
            case YEAR -> date.plusYears(count);
            case DECADE -> date.plusYears(10 * count);
            case CENTURY -> date.plusYears(100 * count);
        };
    }

    private static Period days(LocalDate from, LocalDate to) {
        return new Period(Grain.DAY, from, to, "");
    }
}
