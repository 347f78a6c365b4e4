package org.parallax.time;

import static org.parallax.time.TimeExpression.Type.DATE;
import static org.parallax.time.TimeExpression.Type.TIME;

import java.time.DayOfWeek;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.parallax.language.WordSets;

/** Days by their names and from here: weekdays, "yesterday", "that day"; and parts of a day. */
final class DayRows {

    /** "Midnight blue". */
    private static final Set<String> COLOURS = WordSets.of(DayRows.class, "colours");

    private static final List<String> PART_CODES = List.of("MO", "AF", "EV", "NI");

    private DayRows() {}

    static List<Row> all() {
        return List.of(
                day("today", "today", m -> FromTheArticle.shifted(Grain.DAY, 0)),
                day("today, with its weekday", "today , <weekday>", m -> FromTheArticle.weekday(m.value(Slot.WEEKDAY))),
                day("yesterday", "yesterday", m -> FromTheArticle.shifted(Grain.DAY, -1)),
                day("tomorrow", "tomorrow", m -> FromTheArticle.shifted(Grain.DAY, 1)),
                day(
                        "the day before yesterday",
                        "the? day before yesterday",
                        m -> FromTheArticle.shifted(Grain.DAY, -2)),
                day("the day after tomorrow", "the? day after tomorrow", m -> FromTheArticle.shifted(Grain.DAY, 2)),
                day("that day", "that day", m -> FromTheText.same(Grain.DAY)),
                day("the day", "the day", m -> FromTheText.same(Grain.DAY)).only(DayRows::isTheDay),
                day("the same day", "the|that|this same|very day", m -> FromTheText.same(Grain.DAY))
                        .only(DayRows::isToldBefore),
                day("the next day", "the|a next|following day", m -> FromTheText.afterNamed(Grain.DAY, 1)),
                day("the day before", "the previous|preceding day", m -> FromTheText.afterNamed(Grain.DAY, -1)),
                day("a day later", "the day after|before", DayRows::dayBeside).only(DayRows::closes),
                day("weekday", "<weekday>", m -> FromTheArticle.weekday(m.value(Slot.WEEKDAY))),
                day("weekday of a name", "super|black|bloody|blue <weekday>", AWeekdayOfANameIsKnownNearIt::meaning)
                        .only(DayRows::isNoFeast),
                day("n-th weekday of a month", "the? <quarter> <weekday> of|in [month]", DayRows::nthWeekday),
                day("last weekday", "last|past <weekday>", m -> FromTheArticle.weekday(m.value(Slot.WEEKDAY), false)),
                day("next weekday", "next|coming <weekday>", m -> FromTheArticle.weekday(m.value(Slot.WEEKDAY), true)),
                day("this weekday", "this <weekday>", m -> thisWeekday(m.value(Slot.WEEKDAY))),
                day("weekday of a week", "<weekday> of? last|this|next week", DayRows::weekdayOfWeek),
                clock(
                        "part of a day",
                        "early|late? [day|date] early|late? <part>",
                        m -> part(m.innerMeaning(), m.value(Slot.PART))),
                clock(
                        "part of a day, turned",
                        "the? <part> of [day|date]",
                        m -> part(m.innerMeaning(), m.value(Slot.PART))),
                clock(
                        "this part of the day",
                        "this <part>",
                        m -> part(FromTheArticle.shifted(Grain.DAY, 0), m.value(Slot.PART))),
                clock(
                        "that part of the day",
                        "that|same <part>",
                        m -> part(FromTheText.same(Grain.DAY), m.value(Slot.PART))),
                clock("the part of the day", "the <part>", m -> part(FromTheText.same(Grain.DAY), m.value(Slot.PART)))
                        .only(DayRows::isOfTheDay),
                clock(
                        "last night",
                        "last night|evening",
                        m -> part(FromTheArticle.shifted(Grain.DAY, -1), m.says("night") ? 3 : 2)),
                clock("tonight", "tonight", m -> part(FromTheArticle.shifted(Grain.DAY, 0), 3)),
                clock("overnight", "overnight", m -> part(FromTheArticle.shifted(Grain.DAY, -1), 3))
                        .only(DayRows::isNotAnAdjective),
                clock("early hours", "the early hours of [day|date]", m -> part(m.innerMeaning(), 0)),
                clock("time in a part of a day", "<clock> on? [day|date] <part>", m -> halfOfDay(m.innerMeaning(), m)),
                clock("time in a part of the day", "<clock> in|at the? <part>", m -> halfOfDay(dayOfTheTime(), m)),
                clock("time and day", "<clock> <zone>? ,? on? [day|date]", m -> time(m.innerMeaning(), m)),
                clock("day and time", "[day|date] ,? at <clock> <zone>?", m -> time(m.innerMeaning(), m)),
                clock(
                        "time this morning",
                        "<clock> this|that <part>",
                        m -> halfOfDay(FromTheArticle.shifted(Grain.DAY, 0), m)),
                clock("time", "<clock> <zone>?", m -> time(dayOfTheTime(), m)).only(DayRows::isTime));
    }

    private static Row day(String name, String pattern, Function<Match, Meaning> meaning) {
        return Row.of(Category.DAY, DATE, name, pattern, meaning);
    }

    private static Row clock(String name, String pattern, Function<Match, Meaning> meaning) {
        return Row.of(Category.CLOCK, TIME, name, pattern, meaning);
    }

    private static Meaning dayBeside(Match match) {
        return FromTheText.afterNamed(Grain.DAY, match.says("after") ? 1 : -1);
    }

    /** "this Friday" lies ahead unless the verb looks back. */
    private static Meaning thisWeekday(int weekday) {
        return context -> FromTheArticle.weekday(weekday)
                .in(context.tense() == Tense.PAST ? context : context.told(Tense.FUTURE));
    }

    /** "Black Monday"; "Black Friday" is every year. */
    private static boolean isNoFeast(Match match) {
        return match.words().at(match.from()).capital() && !(match.says("black") && match.says("friday"));
    }

    /** "The first Monday of May", "the last Friday in June". */
    private static Meaning nthWeekday(Match match) {
        boolean last = match.says("last", "final");
        int nth = last ? -1 : match.value(Slot.QUARTER);
        DayOfWeek weekday = DayOfWeek.of(match.value(Slot.WEEKDAY));
        return context -> {
            Outcome month = match.innerMeaning().in(context);
            return month.period()
                    .map(days -> days.first().with(TemporalAdjusters.dayOfWeekInMonth(nth, weekday)))
                    .map(day -> Outcome.resolved(Period.day(day), month.how()))
                    .orElse(Outcome.only("", month.how()));
        };
    }

    private static Meaning weekdayOfWeek(Match match) {
        long weeks = match.says("last") ? -1 : match.says("next") ? 1 : 0;
        int weekday = match.value(Slot.WEEKDAY);
        return context -> {
            Outcome week = FromTheArticle.shifted(Grain.WEEK, weeks).in(context);
            return week.period()
                    .map(days -> Outcome.resolved(Period.day(days.first().plusDays(weekday - 1L)), week.how()))
                    .orElse(Outcome.only("XXXX-WXX-" + weekday, FromTheArticle.UNDATED));
        };
    }

    private static Meaning part(Meaning day, int part) {
        return context -> timed(day.in(context), "T" + PART_CODES.get(part));
    }

    private static Meaning time(Meaning day, Match match) {
        return context -> timed(
                day.in(context),
                Clock.value(match.value(Slot.CLOCK)) + (match.has(Slot.ZONE) && isUtc(match) ? "Z" : ""));
    }

    /** "5 o'clock in the afternoon", "7:30 on Monday evening". */
    private static Meaning halfOfDay(Meaning day, Match match) {
        int minute = Clock.inPart(match.value(Slot.CLOCK), match.value(Slot.PART));
        return context -> timed(day.in(context), Clock.value(minute));
    }

    private static boolean isUtc(Match match) {
        return match.says("utc", "gmt");
    }

    /** A time alone is of the day last named, or of the article's. */
    private static Meaning dayOfTheTime() {
        return FromTheText.same(Grain.DAY);
    }

    private static Outcome timed(Outcome day, String time) {
        return day.valued(
                day.period().isPresent() || day.value().startsWith("XXXX") ? day.value() + time : "XXXX-XX-XX" + time);
    }

    /** "On the same day that the hall burned": whoever knows when it burned knows the day. */
    private static boolean isToldBefore(Match match) {
        return !Set.of("that", "as", "when").contains(match.words().lower(match.to()));
    }

    /** "ended the day", "later in the day"; not "the day of the vote". */
    private static boolean isTheDay(Match match) {
        boolean led = Set.of(
                        "end",
                        "ended",
                        "ending",
                        "finish",
                        "finished",
                        "close",
                        "closed",
                        "in",
                        "for",
                        "of",
                        "started",
                        "began")
                .contains(match.words().lower(match.from() - 1));
        String next = match.words().lower(match.to());
        return led
                && !Set.of("of", "when", "that", "after", "before", "to", "he", "she", "they", "it", "we", "i", "-")
                        .contains(next);
    }

    private static boolean closes(Match match) {
        return !match.words().at(match.to()).isLetters();
    }

    private static boolean isOfTheDay(Match match) {
        boolean led = Set.of("in", "during").contains(match.words().lower(match.from() - 1));
        return led && !match.words().lower(match.to()).equals("of");
    }

    private static boolean isNotAnAdjective(Match match) {
        return !match.words().lower(match.from() - 1).equals("an");
    }

    /** "10:30", not a score or a verse: a half of the day, a zone or "at" must say so. */
    private static boolean isTime(Match match) {
        return !COLOURS.contains(match.words().lower(match.to())) && isSaid(match);
    }

    private static boolean isSaid(Match match) {
        boolean said = match.has(Slot.ZONE) || match.says("noon", "midnight", "midday", "am", "pm", "m", "clock");
        String last = match.words().lower(match.to() - 1);
        boolean glued = last.endsWith("am") || last.endsWith("pm");
        return said
                || glued
                || Set.of("at", "around", "about", "by", "until", "from")
                        .contains(match.words().lower(match.from() - 1));
    }
}
