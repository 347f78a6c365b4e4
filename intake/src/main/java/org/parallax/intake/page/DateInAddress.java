package org.parallax.intake.page;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parallax.intake.date.DateWords;
import org.parallax.intake.date.WrittenDate;
import org.parallax.time.PartialDate;

/** The day, or the month, in the address of a page. */
final class DateInAddress {

    private static final Pattern YEAR_FIRST = Pattern.compile(
            "(?<!\\d)((?:19|20)\\d{2})([/_-])(\\d{1,2})\\2(\\d{2}(?!\\d)|\\d(?=/|$))|(?<!\\d)(20\\d{2})(\\d{2})(\\d{2})(?!\\d)");
    private static final Pattern YEAR_LAST =
            Pattern.compile("(?<!\\d)(\\d{1,2})([-_.])(\\d{1,2})\\2((?:19|20)\\d{2})(?!\\d)");
    private static final Pattern NAMED_MONTH = Pattern.compile("/((?:19|20)\\d{2})/(\\p{L}{3,9})/(\\d{1,2})(?=/|$)");
    private static final Pattern MONTH = Pattern.compile("/((?:19|20)\\d{2})/(\\d{2})/");

    private DateInAddress() {}

    static Optional<WrittenDate> of(String url, DateWords.Order order) {
        return yearFirst(url)
                .or(() -> yearLast(url, order))
                .or(() -> namedMonth(url))
                .or(() -> month(url));
    }

    private static Optional<WrittenDate> yearFirst(String url) {
        Matcher day = YEAR_FIRST.matcher(url);
        return day.find() ? written(iso(day)) : Optional.empty();
    }

    private static String iso(Matcher day) {
        return day.group(1) == null
                ? day.group(5) + "-" + day.group(6) + "-" + day.group(7)
                : day.group(1) + "-" + two(day.group(3)) + "-" + two(day.group(4));
    }

    private static Optional<WrittenDate> yearLast(String url, DateWords.Order order) {
        Matcher day = YEAR_LAST.matcher(url);
        return day.find()
                ? DateWords.first(day.group(1) + "/" + day.group(3) + "/" + day.group(4), order)
                : Optional.empty();
    }

    /** "/2022/jun/14/". */
    private static Optional<WrittenDate> namedMonth(String url) {
        Matcher day = NAMED_MONTH.matcher(url);
        return day.find()
                ? DateWords.first(day.group(3) + " " + day.group(2) + " " + day.group(1), DateWords.Order.UNKNOWN)
                : Optional.empty();
    }

    private static Optional<WrittenDate> month(String url) {
        Matcher month = MONTH.matcher(url);
        return month.find() ? written(month.group(1) + "-" + month.group(2)) : Optional.empty();
    }

    private static Optional<WrittenDate> written(String iso) {
        return PartialDate.parse(iso).map(date -> new WrittenDate(iso, date));
    }

    private static String two(String number) {
        return number.length() == 1 ? "0" + number : number;
    }
}
