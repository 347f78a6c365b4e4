package org.parallax.intake.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.parallax.time.PartialDate;

/**
 * Words that have the form of a date and are no one day.
 *
 * @param start where they begin in their text
 * @param words as they are written
 * @param days that they can mean, the earlier first; none or two
 */
record DoubtfulWords(int start, String words, List<PartialDate> days) {

    private static final String YEAR = "((?:19|20)\\d{2})(?![\\d/-])";
    /** Stands in every form, and in few texts. */
    private static final Pattern ANY_YEAR = Pattern.compile("(?:19|20)\\d{2}");

    private static final String NTH = "(?:st|nd|rd|th)?\\.?";

    private static final List<Form> FORMS = List.of(
            form(
                    "(?<![\\d./-])(\\d{1,2})([/-])(\\d{1,2})\\2" + YEAR,
                    m -> Stream.of(
                            new Day(m.group(4), number(m.group(3)), m.group(1)),
                            new Day(m.group(4), number(m.group(1)), m.group(3)))),
            form(
                    "(?<![\\d./-])(\\d{1,2})\\.(\\d{1,2})\\." + YEAR,
                    m -> Stream.of(new Day(m.group(3), number(m.group(2)), m.group(1)))),
            form(
                    "(?<![\\d./-])((?:19|20)\\d{2})([/.-])(\\d{1,2})\\2(\\d{1,2})(?![\\d/-])",
                    m -> Stream.of(new Day(m.group(1), number(m.group(3)), m.group(4)))),
            form(
                    "(?<!\\d)(\\d{1,2})" + NTH + " (?:of )?(\\p{L}{3,12})\\.?,? " + YEAR,
                    m -> Stream.of(new Day(m.group(3), MonthNames.number(m.group(2)), m.group(1)))),
            form(
                    "(?<!\\p{L})(\\p{L}{3,12})\\.? (\\d{1,2})" + NTH + ",? " + YEAR,
                    m -> Stream.of(new Day(m.group(3), MonthNames.number(m.group(1)), m.group(2)))));

    /** A way to write a date, and the days that are written so. */
    private record Form(Pattern pattern, Function<MatchResult, Stream<Day>> days) {}

    private static Form form(String pattern, Function<MatchResult, Stream<Day>> days) {
        return new Form(Pattern.compile(pattern), days);
    }

    /** A day as it is written, which there may not be. */
    private record Day(String year, OptionalInt month, String number) {

        Stream<LocalDate> ofTheCalendar() {
            try {
                return Stream.of(LocalDate.of(Integer.parseInt(year), month.orElseThrow(), Integer.parseInt(number)));
            } catch (DateTimeException impossible) {
                return Stream.empty();
            }
        }
    }

    private static OptionalInt number(String digits) {
        return OptionalInt.of(Integer.parseInt(digits));
    }

    /** The first such words of a text in which no date can be read. */
    static Optional<DoubtfulWords> first(String text, DateWords.Order order) {
        String digits = AsciiDigits.of(text);
        boolean none =
                !ANY_YEAR.matcher(digits).find() || DateWords.first(text, order).isPresent();
        return none ? Optional.empty() : all(text, digits).stream().min(Comparator.comparing(DoubtfulWords::start));
    }

    private static List<DoubtfulWords> all(String text, String digits) {
        List<DoubtfulWords> found = new ArrayList<>();
        for (Form form : FORMS) {
            Matcher matcher = form.pattern().matcher(digits);
            while (matcher.find()) {
                String words = text.substring(matcher.start(), matcher.end());
                List<Day> written = form.days().apply(matcher).toList();
                if (written.stream().allMatch(day -> day.month().isPresent())) {
                    found.add(new DoubtfulWords(matcher.start(), words, days(written)));
                }
            }
        }
        return found.stream().filter(words -> words.days().size() != 1).toList();
    }

    private static List<PartialDate> days(List<Day> written) {
        return written.stream()
                .flatMap(Day::ofTheCalendar)
                .distinct()
                .sorted()
                .map(PartialDate::day)
                .toList();
    }
}
