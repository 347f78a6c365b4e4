package org.parallax.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.parallax.article.TextSpan;
import org.parallax.language.WordSets;

/**
 * What an article's own words say of when it was written: after the days that it tells of as past, before the days that it speaks of as
 * still to come, and near the end of a year that it calls almost over. Unknown is a fine answer. Threads may share it.
 */
public final class PublicationFromText {

    /** Words that follow a year which is almost over: "2018 coming to an end". */
    private static final Set<String> ENDING = WordSets.of(PublicationFromText.class, "ending");

    private static final Set<String> OVER = Set.of("close", "end", "down");

    private static final Set<String> SOON = Set.of("days", "hours");

    /** What news calls still to come without its year is near: two months, a bound of good sense and not of measurement. */
    private static final long SOON_ENOUGH = 62;

    /** How the value of a date begins whose year is not known. */
    private static final String ANY_YEAR = "XXXX-";

    private static final int ISO_DAY = "2021-12-28".length();

    private PublicationFromText() {}

    /** The days that the article can have been written on; unknown when its words do not say. */
    public static DateRange infer(String text, List<TimeExpression> times) {
        List<Told> told = times.stream()
                .filter(time -> time.range().basis() == DateRange.Basis.STATED)
                .map(time -> Told.in(text, time))
                .toList();
        Optional<DateRange> closing =
                told.stream().flatMap(t -> closingYear(t).stream()).findFirst();
        return afterWhatIsPast(text, times, closing.orElseGet(() -> between(latestPast(told), earliestToCome(told))));
    }

    /** The rest of the days, from the last month and day on that is told as past without its year: in so few days it falls but once. */
    private static DateRange afterWhatIsPast(String text, List<TimeExpression> times, DateRange range) {
        Optional<LocalDate> first = range.firstDay();
        Optional<LocalDate> last = range.lastDay();
        boolean few = first.isPresent()
                && last.isPresent()
                && ChronoUnit.DAYS.between(first.get(), last.get()) <= SOON_ENOUGH;
        return few
                ? withoutYear(text, times)
                        .flatMap(day -> next(day, first.get()).stream())
                        .filter(day -> day.isAfter(first.get()) && !day.isAfter(last.get()))
                        .max(Comparator.naturalOrder())
                        .map(day -> DateRange.between(
                                PartialDate.day(day),
                                range.latest().orElseThrow(),
                                DateRange.Basis.INFERRED,
                                range.why() + "; it tells of " + day + " as past"))
                        .orElse(range)
                : range;
    }

    /** Month and day, "12-28", of days that are told as past by these two alone; they may have been given their year since. */
    private static Stream<String> withoutYear(String text, List<TimeExpression> times) {
        return times.stream()
                .filter(time -> time.range().basis() != DateRange.Basis.STATED
                        && time.value().length() == ISO_DAY
                        && time.span().of(text).chars().anyMatch(Character::isDigit))
                .filter(time -> !Boundary.isBoundary(time.rule())
                        && Told.in(text, time).tense().looksBack())
                .map(time -> time.value().substring(ANY_YEAR.length()));
    }

    /**
     * What an article that was written on a day or later says of how much later: before the first day of the next months that it names,
     * without a year, as still to come. Unknown where it names none.
     *
     * @param from the day, known from elsewhere
     */
    public static DateRange beforeWhatIsToCome(String text, List<TimeExpression> times, LocalDate from) {
        return times.stream()
                .filter(time -> time.value().startsWith(ANY_YEAR) && !Boundary.isBoundary(time.rule()))
                .filter(time -> Told.in(text, time).tense().looksAhead())
                .flatMap(time -> next(time.value().substring(ANY_YEAR.length()), from).stream())
                .filter(day -> ChronoUnit.DAYS.between(from, day) <= SOON_ENOUGH)
                .min(Comparator.naturalOrder())
                .map(day -> new DateRange(
                        Optional.empty(),
                        Optional.of(PartialDate.day(day)),
                        DateRange.Basis.INFERRED,
                        "it speaks of " + day + " as still to come"))
                .orElseGet(() -> DateRange.unknown("the article names no day as still to come"));
    }

    /** The first such month and day that is not before a day. */
    private static Optional<LocalDate> next(String monthAndDay, LocalDate from) {
        return Stream.of(from.getYear(), from.getYear() + 1)
                .flatMap(year -> PartialDate.parse(year + "-" + monthAndDay).stream())
                .filter(date -> date.precision() == PartialDate.Precision.DAY)
                .map(PartialDate::first)
                .filter(day -> !day.isBefore(from))
                .findFirst();
    }

    /**
     * A date with its year, and how it is told.
     *
     * @param words of its line
     * @param from its first word
     * @param to the word after its last
     */
    private record Told(TimeExpression time, Words words, int from, int to, Tense tense) {

        static Told in(String text, TimeExpression time) {
            Words words = Words.in(text, around(text, time.span()));
            int from = 0;
            while (words.at(from).span().start() < time.span().start()) {
                from++;
            }
            int to = from;
            while (to < words.size() && words.at(to).span().end() <= time.span().end()) {
                to++;
            }
            return new Told(time, words, from, to, TenseReader.of(words, from, to));
        }

        private static TextSpan around(String text, TextSpan span) {
            int reach = 300;
            int before = Math.max(text.lastIndexOf('\n', span.start() - 1), text.lastIndexOf(". ", span.start() - 1));
            int start = Math.max(before + 1, span.start() - reach);
            int line = text.indexOf('\n', span.end());
            int stop = text.indexOf(". ", span.end());
            int end = Math.min(line < 0 ? text.length() : line, stop < 0 ? text.length() : stop);
            return new TextSpan(start, Math.max(span.end(), Math.min(end, span.end() + reach)));
        }

        boolean isEvent() {
            return !Boundary.isBoundary(time.rule());
        }

        DateRange range() {
            return time.range();
        }
    }

    private static Optional<DateRange> closingYear(Told told) {
        boolean year = told.time().value().length() == 4;
        int verb = told.words().lower(told.to()).equals("is") ? told.to() + 1 : told.to();
        boolean ending = ENDING.contains(told.words().lower(verb));
        boolean over = ending && follows(told, OVER, 6);
        if (!year || !over) {
            return Optional.empty();
        }
        LocalDate last = LocalDate.of(Integer.parseInt(told.time().value()), 12, 31);
        LocalDate first = follows(told, SOON, 12) ? last.minusDays(16) : last.minusDays(60);
        return Optional.of(DateRange.between(
                PartialDate.day(first),
                PartialDate.day(last),
                DateRange.Basis.INFERRED,
                "the article says that " + told.time().value() + " is coming to its end"));
    }

    private static boolean follows(Told told, Set<String> any, int reach) {
        for (int at = told.to(); at < told.to() + reach; at++) {
            if (any.contains(told.words().lower(at))) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Told> latestPast(List<Told> told) {
        return told.stream()
                .filter(t -> t.isEvent()
                        && t.tense().looksBack()
                        && t.range().firstDay().isPresent())
                .max(Comparator.comparing(t -> t.range().firstDay().orElseThrow()));
    }

    private static Optional<Told> earliestToCome(List<Told> told) {
        return told.stream()
                .filter(t ->
                        t.isEvent() && t.tense().looksAhead() && t.range().day().isPresent())
                .min(Comparator.comparing(t -> t.range().lastDay().orElseThrow()));
    }

    private static DateRange between(Optional<Told> past, Optional<Told> toCome) {
        Optional<PartialDate> earliest = past.flatMap(t -> t.range().earliest());
        Optional<PartialDate> latest = toCome.flatMap(t -> t.range().latest())
                .filter(date -> earliest.filter(from -> date.last().isBefore(from.first()))
                        .isEmpty());
        if (earliest.isEmpty()) {
            return DateRange.unknown("the article names no day, with its year, that lies behind it");
        }
        String why = "it tells of " + past.map(t -> t.time().value()).orElse("") + " as past"
                + (latest.isPresent() ? " and of " + latest.get() + " as still to come" : "");
        return new DateRange(earliest, latest, DateRange.Basis.INFERRED, why);
    }
}
