package org.parallax.intake.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parallax.time.PartialDate;

/** Finds whole dates (day, month and year) that are written out. Nothing is resolved: "4 months ago" or "Monday" is no date. */
public final class DateWords {

    private static final String TIME =
            "(?:\\s*(?:[T,|·•–-]|at|um|à)?\\s*\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2}(?:[.,]\\d{1,9})?)?\\s*(?:[ap]\\.?m\\b\\.?)?\\s*(?:Z\\b|[+-]\\d{2}:?\\d{2}\\b|\\(?(?:GMT|UTC|[A-Z]{2,3}T)\\b\\)?(?:[+-]\\d{1,2}(?::?\\d{2})?)?)?)?";

    /** "20210603". */
    private static final int COMPACT_DIGITS = 8;

    /**
     * A way to write a day.
     *
     * @param needs what any text has that holds such a day; it is quickly told
     */
    private record Form(Predicate<String> needs, Pattern pattern, Function<MatchResult, Optional<LocalDate>> day) {}

    /*
     * Each form begins by asking for its first character: what must not stand before it takes longer to look for, and would be looked for
     * at every character of the page.
     */
    private static final Form YEAR_FIRST = new Form(
            DateWords::hasNumbersWithASign,
            Pattern.compile("(?=[12])(?<![\\d./-])((?:19|20)\\d{2})([-/.])(\\d{1,2})\\2(\\d{1,2})(?![\\d])" + TIME),
            m -> day(m.group(1), m.group(3), m.group(4)));
    private static final Form COMPACT = new Form(
            text -> hasDigitsInARow(text, COMPACT_DIGITS),
            Pattern.compile(
                    "(?=[12])(?<![\\d./-])((?:19|20)\\d{2})(\\d{2})(\\d{2})(?:T\\d{4,6}(?:Z|[+-]\\d{2}:?\\d{2})?)?(?![\\d./-])"),
            m -> day(m.group(1), m.group(2), m.group(3)));
    private static final Form EAST_ASIAN = new Form(
            text -> text.indexOf('月') >= 0 || text.indexOf('월') >= 0,
            Pattern.compile("((?:19|20)\\d{2}) ?[年년] ?(\\d{1,2}) ?[月월] ?(\\d{1,2}) ?[日일]"),
            m -> day(m.group(1), m.group(2), m.group(3)));
    private static final Form DAY_FIRST = new Form(
            text -> true,
            Pattern.compile(
                    "(?iu)(?=\\d)(?<![\\d.]|\\d:)(\\d{1,2})(?:st|nd|rd|th|er|º|ª|°|\\.)?[ ,-]{0,2}(?:of |de |d['’])?(\\p{L}{3,12})\\.?[ ,-]{0,2}(?:of |de |del )?[ ,]{0,2}((?:19|20)\\d{2})(?!\\d)"
                            + TIME),
            m -> named(m.group(3), m.group(2), m.group(1)));
    private static final Form MONTH_FIRST = new Form(
            text -> true,
            Pattern.compile(
                    "(?iu)(?=\\p{L})(?<!\\p{L})(\\p{L}{3,12}+)\\.?[ -]{1,2}(\\d{1,2})(?:st|nd|rd|th)?[ ,-]{1,3}((?:19|20)\\d{2})(?!\\d)"
                            + TIME),
            m -> named(m.group(3), m.group(1), m.group(2)));
    private static final Form TIME_WITHIN = new Form(
            text -> true,
            Pattern.compile(
                    "(?iu)(?=\\p{L})(?<!\\p{L})(\\p{L}{3,12}+)\\.? (\\d{1,2}),? \\d{1,2}:\\d{2}(?::\\d{2})? (?:[A-Z+\\d:]{1,9} )?((?:19|20)\\d{2})(?!\\d)"),
            m -> named(m.group(3), m.group(1), m.group(2)));
    private static final Pattern NUMBERS = Pattern.compile(
            "(?=\\d)(?<![\\d./-])(\\d{1,2})([./-])(\\d{1,2})\\2((?:19|20)\\d{2}(?!:\\d)|\\d{2})(?![\\d/-])" + TIME);

    /** Most lines with digits have no year of four, and need not be searched for the forms that do. */
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");

    private static final List<Form> WITH_A_YEAR =
            List.of(YEAR_FIRST, COMPACT, EAST_ASIAN, DAY_FIRST, MONTH_FIRST, TIME_WITHIN);

    /** "1.6.22": no form has fewer. */
    private static final int FEWEST_DIGITS = 4;

    private record Found(int start, int end, PartialDate date) {}

    private static final Comparator<Found> IN_THEIR_ORDER = Comparator.comparingInt(Found::start)
            .thenComparing(Comparator.comparingInt(Found::end).reversed());

    /**
     * A date in a text.
     *
     * @param start where it begins
     * @param end where it and its time of day end, exclusive
     */
    public record Located(int start, int end, WrittenDate date) {}

    private DateWords() {}

    /** The first date of a text. */
    public static Optional<WrittenDate> first(String text, Order order) {
        return found(AsciiDigits.of(text), order).stream()
                .min(IN_THEIR_ORDER)
                .map(found -> located(text, found).date());
    }

    /** All dates of a text, in their order; where two readings overlap, the earlier and longer. */
    public static List<Located> all(String text, Order order) {
        List<Located> all = new ArrayList<>();
        int end = 0;
        for (Found found : found(AsciiDigits.of(text), order).stream()
                .sorted(IN_THEIR_ORDER)
                .toList()) {
            if (found.start() >= end) {
                all.add(located(text, found));
                end = found.end();
            }
        }
        return all;
    }

    private static Located located(String text, Found found) {
        String words = text.substring(found.start(), found.end()).strip();
        return new Located(found.start(), found.end(), new WrittenDate(words, found.date()));
    }

    /** The text with its dates taken out. */
    public static String without(String text) {
        StringBuilder rest = new StringBuilder(text);
        for (Found found : found(AsciiDigits.of(text), Order.DAY_MONTH)) {
            for (int i = found.start(); i < found.end(); i++) {
                rest.setCharAt(i, ' ');
            }
        }
        return rest.toString().strip();
    }

    private static List<Found> found(String text, Order order) {
        List<Found> all = new ArrayList<>();
        if (!hasDigits(text, FEWEST_DIGITS)) {
            return all;
        }
        if (YEAR.matcher(text).find()) {
            WITH_A_YEAR.forEach(form -> find(form, text, all));
        }
        find(new Form(DateWords::hasNumbersWithASign, NUMBERS, m -> numbers(m, order)), text, all);
        return all;
    }

    private static void find(Form form, String text, List<Found> all) {
        if (form.needs().test(text)) {
            Matcher matcher = form.pattern().matcher(text);
            while (matcher.find()) {
                form.day()
                        .apply(matcher)
                        .ifPresent(day -> all.add(new Found(matcher.start(), matcher.end(), PartialDate.day(day))));
            }
        }
    }

    private static boolean hasDigits(String text, int atLeast) {
        int digits = 0;
        for (int i = 0; i < text.length() && digits < atLeast; i++) {
            digits += isDigit(text.charAt(i)) ? 1 : 0;
        }
        return digits >= atLeast;
    }

    private static boolean hasDigitsInARow(String text, int atLeast) {
        int row = 0;
        for (int i = 0; i < text.length() && row < atLeast; i++) {
            row = isDigit(text.charAt(i)) ? row + 1 : 0;
        }
        return row >= atLeast;
    }

    /** "1.6", "2021-04". */
    private static boolean hasNumbersWithASign(String text) {
        for (int i = 1; i < text.length() - 1; i++) {
            char sign = text.charAt(i);
            if ((sign == '.' || sign == '/' || sign == '-')
                    && isDigit(text.charAt(i - 1))
                    && isDigit(text.charAt(i + 1))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static Optional<LocalDate> named(String year, String month, String day) {
        OptionalInt number = MonthNames.number(month);
        return number.isPresent() ? day(year, String.valueOf(number.getAsInt()), day) : Optional.empty();
    }

    /** "19.01.2021" is day first everywhere; with other signs only a number above 12, or the page's language, settles the order. */
    private static Optional<LocalDate> numbers(MatchResult m, Order order) {
        boolean points = m.group(2).equals(".");
        if (m.group(4).length() == 2 && !points) {
            return Optional.empty();
        }
        String year = m.group(4).length() == 2 ? "20" + m.group(4) : m.group(4);
        Optional<LocalDate> dayFirst = day(year, m.group(3), m.group(1));
        Optional<LocalDate> monthFirst = day(year, m.group(1), m.group(3));
        if (points || monthFirst.isEmpty() || dayFirst.equals(monthFirst)) {
            return dayFirst;
        }
        if (dayFirst.isEmpty()) {
            return monthFirst;
        }
        return switch (order) {
            case DAY_MONTH -> dayFirst;
            case MONTH_DAY -> monthFirst;
            case UNKNOWN -> Optional.empty();
        };
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    /** In which order a page writes day and month as numbers. */
    public enum Order {
        DAY_MONTH,
        MONTH_DAY,
        UNKNOWN;

        /** By a language tag as in "en-US". English alone settles nothing; hardly another language puts the month first. */
        public static Order of(String languageTag) {
            String tag = languageTag.toLowerCase(Locale.ROOT).replace('_', '-');
            if (tag.equals("en-us")) {
                return MONTH_DAY;
            }
            return tag.isEmpty() || tag.equals("en") ? UNKNOWN : DAY_MONTH;
        }
    }
}
