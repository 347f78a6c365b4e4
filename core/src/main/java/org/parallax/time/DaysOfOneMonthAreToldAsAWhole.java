package org.parallax.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.parallax.time.PartialDate.Precision;

/** "Jan. 17-23", "17–23 January", "from 17 to 23 January": a month that is named once for two days; what is told of them lies anywhere in between. */
final class DaysOfOneMonthAreToldAsAWhole {

    /** So many characters behind a date tell, and so many before it: "between 17 and ". */
    private static final int REACH = 12;

    private static final int LEAD = 16;

    private static final Pattern MONTH_AND_DAY = Pattern.compile("\\p{L}+\\.? \\d{1,2}(?: ?, ?\\d{4})?");

    private static final Pattern DAY_AND_MONTH = Pattern.compile("\\d{1,2} \\p{L}.*", Pattern.DOTALL);

    /** With spaces around the dash where a mark stands behind: "Jan. 17 - 23, 2021". */
    private static final Pattern LAST_DAY = Pattern.compile(
            "[-–—](\\d{1,2})(?:th|st|nd|rd)?(?![\\p{L}\\d%]|[-–—.:]\\d)" + "| [-–—] (\\d{1,2})(?= ?[,;)]|\\.(?!\\d))");

    /** "From January 17 to 23", "between January 17 and 23"; not "to 23 March". */
    private static final Pattern UP_TO =
            Pattern.compile("(?: to| and) (\\d{1,2})(?:th|st|nd|rd)?(?![\\p{L}\\d%]| \\p{Lu}|[-–—.:,]\\d)");

    private static final Pattern OPENS = Pattern.compile("\\b(?:from|between) $", Pattern.CASE_INSENSITIVE);

    private static final Pattern FIRST_DAY = Pattern.compile(
            "(?:.*[^\\p{L}\\d.–-])?(?:(\\d{1,2})\\s?[-–—]\\s?|from (\\d{1,2}) to |between (\\d{1,2}) and )",
            Pattern.DOTALL);

    private DaysOfOneMonthAreToldAsAWhole() {}

    /** The times of a sentence. */
    static List<TimeExpression> in(String text, List<TimeExpression> here) {
        return here.stream().map(time -> told(text, time)).toList();
    }

    private static TimeExpression told(String text, TimeExpression time) {
        if (!isADay(time)) {
            return time;
        }
        LocalDate day = time.range().firstDay().orElseThrow();
        OptionalInt last = lastDay(text, time);
        OptionalInt first = firstDay(text, time);
        if (last.isPresent() && isOf(day, last.getAsInt()) && last.getAsInt() > day.getDayOfMonth()) {
            return whole(time, day, day.withDayOfMonth(last.getAsInt()));
        }
        return first.isPresent() && isOf(day, first.getAsInt()) && first.getAsInt() < day.getDayOfMonth()
                ? whole(time, day.withDayOfMonth(first.getAsInt()), day)
                : time;
    }

    private static boolean isADay(TimeExpression time) {
        return time.type() == TimeExpression.Type.DATE
                && time.range().earliest().equals(time.range().latest())
                && time.range()
                        .earliest()
                        .filter(day -> day.precision() == Precision.DAY)
                        .isPresent();
    }

    private static OptionalInt lastDay(String text, TimeExpression time) {
        int start = time.span().start();
        boolean opens =
                OPENS.matcher(text.substring(Math.max(0, start - LEAD), start)).find();
        Matcher matcher = (opens ? UP_TO : LAST_DAY)
                .matcher(text)
                .region(time.span().end(), Math.min(text.length(), time.span().end() + REACH));
        boolean written = MONTH_AND_DAY.matcher(time.span().of(text)).matches();
        return written && matcher.lookingAt() ? OptionalInt.of(number(matcher)) : OptionalInt.empty();
    }

    private static OptionalInt firstDay(String text, TimeExpression time) {
        int start = time.span().start();
        Matcher matcher = FIRST_DAY.matcher(text.substring(Math.max(0, start - LEAD), start));
        boolean written = DAY_AND_MONTH.matcher(time.span().of(text)).matches();
        return written && matcher.matches() ? OptionalInt.of(number(matcher)) : OptionalInt.empty();
    }

    private static int number(Matcher matcher) {
        return IntStream.rangeClosed(1, matcher.groupCount())
                .mapToObj(matcher::group)
                .filter(Objects::nonNull)
                .mapToInt(Integer::parseInt)
                .sum();
    }

    private static boolean isOf(LocalDate day, int number) {
        return number > 0 && number <= day.lengthOfMonth();
    }

    private static TimeExpression whole(TimeExpression time, LocalDate first, LocalDate last) {
        DateRange own = time.range();
        DateRange range = DateRange.between(
                PartialDate.day(first),
                PartialDate.day(last),
                own.basis(),
                own.why() + ", from the " + first.getDayOfMonth() + " to the " + last.getDayOfMonth());
        return new TimeExpression(time.span(), time.type(), time.value(), range, time.rule());
    }
}
