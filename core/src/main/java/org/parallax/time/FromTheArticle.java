package org.parallax.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/** Days that are counted from the article's own date. Without one, they have a value and no days. Threads may share it. */
final class FromTheArticle {

    static final String UNDATED = "the article has no date";

    /** So many days ahead a month may lie that a verb further off looks back from: "she agreed to pay in March". */
    private static final int LOOSE = 92;

    /** What would be on Monday has been on a Tuesday. */
    private static final int JUST_OVER = 1;

    private static final int JUST_NOW = 2;

    private static final String NEXT = "the next one from ";

    private static final int LEAP_DAY = 29;

    /** Months. */
    private static final int A_SEASON = 3;

    private FromTheArticle() {}

    /** So many days, weeks, … later; earlier when negative. */
    static Meaning shifted(Grain grain, long count) {
        return context -> context.published()
                .map(date -> Outcome.resolved(Period.shifted(date, grain, count), counted(context)))
                .orElseGet(() -> Outcome.only(reference(count), UNDATED));
    }

    /** A month of the year, the last or next one by tense. */
    static Meaning month(int month) {
        return context -> nearest(context, year -> Period.month(year, month), "XXXX-" + Period.digits(month, 2));
    }

    static Meaning day(int month, int day) {
        String value = "XXXX-" + Period.digits(month, 2) + "-" + Period.digits(day, 2);
        return context -> isImpossible(month, day)
                ? Outcome.only("", "there is no such day")
                : inAYearThatHasIt(nearest(context, year -> dayIn(year, month, day), value), context.tense());
    }

    /** 29 February is of the leap year before or behind, as the verb looks. */
    private static Outcome inAYearThatHasIt(Outcome outcome, Tense tense) {
        long step = tense.looksAhead() ? 1 : -1;
        return outcome.period()
                .filter(found -> found.grain() == Grain.MONTH)
                .flatMap(found -> Stream.iterate(found.last(), last -> last.plusYears(step))
                        .filter(LocalDate::isLeapYear)
                        .findFirst())
                .map(leap -> Outcome.resolved(Period.day(leap.withDayOfMonth(LEAP_DAY)), outcome.how()))
                .orElse(outcome);
    }

    static Meaning season(Season season) {
        return context -> nearest(context, year -> Period.oneSeason(year, season), "XXXX-" + season.code());
    }

    /** "Last summer" is over and "next summer" has not begun: the one under way is "this summer". */
    static Meaning season(Season season, boolean later) {
        return context -> context.published()
                .map(date -> Outcome.resolved(beside(date, season, later), counted(context)))
                .orElseGet(() -> season(season).in(context));
    }

    /** The season of the article's year; of its two winters the one that is not over, or in spring, looking back, the one just past. */
    static Meaning thisSeason(Season season) {
        return context -> context.published()
                .map(date -> Outcome.resolved(atHand(date, season, context.tense()), counted(context)))
                .orElseGet(() -> season(season).in(context));
    }

    private static Period atHand(LocalDate date, Season season, Tense tense) {
        Period first = Period.oneSeason(date.getYear(), season);
        LocalDate end = tense.looksAhead() ? first.last() : first.last().plusMonths(A_SEASON);
        return season == Season.WINTER && date.isAfter(end) ? Period.oneSeason(date.getYear() + 1, season) : first;
    }

    private static Period beside(LocalDate date, Season season, boolean later) {
        int year = date.getYear();
        return Stream.of(year - 1, year, year + 1, year + 2)
                .map(at -> Period.oneSeason(at, season))
                .filter(found ->
                        later ? found.first().isAfter(date) : found.last().isBefore(date))
                .reduce((one, next) -> later ? one : next)
                .orElseThrow();
    }

    /** What comes once a year. */
    static Meaning yearly(IntFunction<Period> inYear) {
        return context -> nearest(context, inYear, "");
    }

    static Meaning quarter(int quarter) {
        return context -> nearest(context, year -> Period.quarter(year, quarter), "XXXX-Q" + quarter);
    }

    /** The last such weekday up to the article's date; the next one from it on, when the verb looks ahead. */
    static Meaning weekday(int weekday) {
        return context -> context.published()
                .map(date -> weekday(context, date, weekday))
                .orElseGet(() -> Outcome.only("XXXX-WXX-" + weekday, UNDATED));
    }

    /** The one in the week before or after: "last Friday", "next Monday". */
    static Meaning weekday(int weekday, boolean later) {
        return context -> context.published()
                .map(date -> later ? date.plusDays(ahead(date, weekday, 1)) : lastOf(date, weekday))
                .map(day -> Outcome.resolved(Period.day(day), counted(context)))
                .orElseGet(() -> Outcome.only("XXXX-WXX-" + weekday, UNDATED));
    }

    /** "Last Monday" is, on a Wednesday, no word for the day before yesterday; it is that of the week before. Of a weekend nothing is known. */
    private static LocalDate lastOf(LocalDate date, int weekday) {
        long back = back(date, weekday, 1);
        int today = date.getDayOfWeek().getValue();
        boolean justNow = back <= JUST_NOW && weekday < today && today <= DayOfWeek.FRIDAY.getValue();
        return date.minusDays(justNow ? back + 7 : back);
    }

    static String counted(Context context) {
        return "counted from " + context.publishedWords();
    }

    /** PAST_REF and the like for what is so far from now. */
    static String reference(long count) {
        return count < 0 ? "PAST_REF" : count > 0 ? "FUTURE_REF" : "PRESENT_REF";
    }

    private static Outcome weekday(Context context, LocalDate date, int weekday) {
        boolean wasToCome = context.tense() == Tense.TO_COME_THEN && back(date, weekday, 1) <= JUST_OVER;
        boolean later = context.tense().looksAhead() && !wasToCome;
        LocalDate day = later ? date.plusDays(ahead(date, weekday, 0)) : date.minusDays(back(date, weekday, 0));
        String how = later ? NEXT : "the last one up to ";
        return Outcome.resolved(Period.day(day), how + context.publishedWords());
    }

    /** Whether the days are those of a weekday that the verb looks ahead to. */
    static boolean isNextWeekday(DateRange range) {
        return range.why().contains(NEXT);
    }

    private static int ahead(LocalDate date, int weekday, int atLeast) {
        return atLeast + Math.floorMod(weekday - date.getDayOfWeek().getValue() - atLeast, 7);
    }

    private static int back(LocalDate date, int weekday, int atLeast) {
        return atLeast + Math.floorMod(date.getDayOfWeek().getValue() - weekday - atLeast, 7);
    }

    private static Outcome nearest(Context context, IntFunction<Period> inYear, String value) {
        Optional<LocalDate> date = context.published();
        if (date.isEmpty()) {
            return Outcome.only(value, "the text gives no year and " + UNDATED);
        }
        Period same = inYear.apply(date.get().getYear());
        Period found = nearest(date.get(), context.tense(), same, inYear);
        String how = found.first().isAfter(date.get()) ? "the next one after " : "the last one up to ";
        return Outcome.resolved(found, how + context.publishedWords());
    }

    /**
     * The one that lies near on the side that the verb looks to. Nobody leaves the year out of a date that lies most of a year away, so
     * one that is a little ahead is not last year's, whatever the tense; found on TimeBank, to be looked at again with {@code bench times}.
     */
    private static Period nearest(LocalDate date, Tense tense, Period same, IntFunction<Period> inYear) {
        long ahead = ChronoUnit.DAYS.between(date, same.first());
        long behind = ChronoUnit.DAYS.between(same.last(), date);
        int year = date.getYear();
        return switch (tense) {
            case PAST -> pick(ahead > slack(same, 0), behind > 350, year, inYear, same);
            case LOOSELY_PAST ->
                pick(ahead > slack(same, LOOSE), behind > 365 - slack(same, LOOSE), year, inYear, same);
            case FUTURE, TO_COME_THEN -> pick(ahead > 360, behind > 20, year, inYear, same);
            case OTHER -> pick(ahead > 120, behind > 240, year, inYear, same);
        };
    }

    private static Period pick(boolean before, boolean after, int year, IntFunction<Period> inYear, Period same) {
        return before ? inYear.apply(year - 1) : after ? inYear.apply(year + 1) : same;
    }

    private static int slack(Period same, int ofAMonth) {
        return same.grain() == Grain.DAY ? 75 : same.grain() == Grain.MONTH ? ofAMonth : 0;
    }

    /** The last month of a name that is over or under way. */
    static Meaning lastMonth(int month) {
        return context -> context.published()
                .map(date -> Period.month(date.getYear() - (date.getMonthValue() <= month ? 1 : 0), month))
                .map(period -> Outcome.resolved(period, "the last one before " + context.publishedWords()))
                .orElseGet(() -> month(month).in(context));
    }

    /** In most years there is no 29 February, and the month stands for it. */
    private static Period dayIn(int year, int month, int day) {
        return day <= YearMonth.of(year, month).lengthOfMonth()
                ? Period.day(LocalDate.of(year, month, day))
                : Period.month(year, month);
    }

    private static boolean isImpossible(int month, int day) {
        try {
            return day > Month.of(month).maxLength();
        } catch (DateTimeException noMonth) {
            return true;
        }
    }
}
