package org.parallax.time;

import static org.parallax.time.TimeExpression.Type.DATE;

import java.util.List;
import java.util.function.Function;

/** So long before or after now, or another date. */
final class AgoRows {

    private static final int HOURS_OF_A_DAY = 24;

    private AgoRows() {}

    static List<Row> all() {
        return List.of(
                row("ago", "<number> <unit> ago", m -> ago(m, -1)),
                row("ago, roughly", "nearly|almost|over|more|less|some than? <number> <unit> ago", m -> ago(m, -1)),
                row(
                                "ago, and a half",
                                "<number> <unit> and a half ago",
                                m -> halves(m, 2 * m.amount().whole() + 1))
                        .only(m -> m.amount().isWhole()),
                row("half of it ago", "half an|a? <one_unit> ago", m -> halves(m, 1)),
                row("some time ago", "<units> ago", m -> ago(m, -1)),
                row("from now", "<number> <unit> from now|today", m -> ago(m, 1)),
                row("earlier than that", "<number> <unit> earlier|before|previously", m -> beside(m, -1))
                        .only(AgoRows::closes),
                row("later than that", "<number> <unit> later|after|afterward|afterwards", m -> beside(m, 1))
                        .only(AgoRows::closes),
                row("the year-ago period", "the year - ago|earlier quarter|period", m -> yearAgo()),
                row("the year-ago quarter", "the year - ago|earlier <quarter> quarter", m -> yearAgo()),
                row("year-ago", "year - ago|earlier", m -> yearAgo()),
                row(
                        "the same period a year ago",
                        "the same|comparable period|quarter|month a|one? year ago|earlier",
                        m -> yearAgo()),
                row(
                        "the same period last year",
                        "the same|comparable period|quarter|month of? the? last|previous year",
                        m -> yearAgo()));
    }

    private static Row row(String name, String pattern, Function<Match, Meaning> meaning) {
        return Row.of(Category.AGO, DATE, name, pattern, meaning);
    }

    private static Meaning ago(Match match, int sign) {
        if (!match.amount().isWhole()) {
            return context -> Outcome.only(FromTheArticle.reference(sign), "it does not say how many");
        }
        return isAYear(match) ? yearAgo() : FromTheArticle.shifted(grain(match.unit()), sign * steps(match));
    }

    /** So many halves of a unit ago: of a year in months, of what is longer in years, of a day within it; of others nobody counts the days. */
    private static Meaning halves(Match match, long halves) {
        return switch (match.unit()) {
            case YEAR -> FromTheArticle.shifted(Grain.MONTH, -6 * halves);
            case DECADE -> FromTheArticle.shifted(Grain.YEAR, -5 * halves);
            case CENTURY -> FromTheArticle.shifted(Grain.YEAR, -50 * halves);
            case SECOND, MINUTE, HOUR -> FromTheArticle.shifted(Grain.DAY, 0);
            default -> context -> Outcome.only(FromTheArticle.reference(-1), "it does not say how many days");
        };
    }

    private static Meaning beside(Match match, int sign) {
        if (!match.amount().isWhole()) {
            return context -> Outcome.only(FromTheArticle.reference(sign), "it does not say how many");
        }
        Meaning counted = FromTheText.afterNamed(grain(match.unit()), sign * steps(match));
        return isAYear(match) && sign < 0 ? context -> quarterOfLastYear(context, counted) : counted;
    }

    private static boolean isAYear(Match match) {
        return match.unit() == Unit.YEAR && match.amount().equals(Amount.ONE);
    }

    /** Two weeks ago is a day, near enough; two decades ago is a year. */
    private static Grain grain(Unit unit) {
        return switch (unit) {
            case WEEK, WEEKEND -> Grain.DAY;
            case DECADE, CENTURY -> Grain.YEAR;
            default -> unit.grain();
        };
    }

    /** Some hours and minutes stay within the day, as far as can be told; twenty-four hours are a day. */
    private static long steps(Match match) {
        long count = match.amount().whole();
        return switch (match.unit()) {
            case SECOND, MINUTE -> 0;
            case HOUR -> count / HOURS_OF_A_DAY;
            case WEEK, WEEKEND -> 7 * count;
            case DECADE -> 10 * count;
            case CENTURY -> 100 * count;
            default -> count;
        };
    }

    private static Meaning yearAgo() {
        return context -> quarterOfLastYear(context, FromTheArticle.shifted(Grain.YEAR, -1));
    }

    /** After a quarter, "a year earlier" is the same quarter of the year before. */
    private static Outcome quarterOfLastYear(Context context, Meaning otherwise) {
        return context.named()
                .filter(named -> named.grain() == Grain.QUARTER)
                .map(named -> Outcome.resolved(
                        Period.quarter(
                                named.first().getYear() - 1, named.first().getMonthValue() / 3 + 1),
                        "a year before the date last named, " + named.value()))
                .orElseGet(() -> otherwise.in(context));
    }

    private static boolean closes(Match match) {
        boolean pointed = match.says("earlier", "later", "afterward", "afterwards", "previously");
        return pointed || !match.words().at(match.to()).isLetters();
    }
}
