package org.parallax.intake.date;

import com.ibm.icu.text.DisplayContext;
import com.ibm.icu.text.RelativeDateTimeFormatter;
import com.ibm.icu.text.RelativeDateTimeFormatter.AbsoluteUnit;
import com.ibm.icu.text.RelativeDateTimeFormatter.Direction;
import com.ibm.icu.text.RelativeDateTimeFormatter.RelativeUnit;
import com.ibm.icu.text.RelativeDateTimeFormatter.Style;
import com.ibm.icu.util.ULocale;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** "4 months ago", "vor 3 Stunden", "il y a 2 jours", in the words of Unicode's CLDR (by way of ICU). */
final class AgeWords {

    /** Heard in every page, and without ICU, which takes a quarter of a second to load. */
    private static final Pattern ENGLISH = Pattern.compile(
            "(?iu)(?<![\\p{L}\\d])(?:(?:an?|one|\\d{1,3}) ?(?:seconds?|secs?|minutes?|mins?|hours?|hrs?|h|days?|d|weeks?|wks?|w|months?|mos?|years?|yrs?|y)\\.? ago|yesterday)(?![\\p{L}'’])");

    private static final Map<String, Pattern> OTHERS = new ConcurrentHashMap<>();

    /** One number for each way in which languages count: one, two, few, many. */
    private static final int[] NUMBERS = {1, 2, 3, 5, 20, 21};

    private static final Set<RelativeUnit> UNITS = Set.of(
            RelativeUnit.SECONDS,
            RelativeUnit.MINUTES,
            RelativeUnit.HOURS,
            RelativeUnit.DAYS,
            RelativeUnit.WEEKS,
            RelativeUnit.MONTHS,
            RelativeUnit.YEARS);

    private AgeWords() {}

    /**
     * The first age in a text, as it is written.
     *
     * @param language of the page, two letters; English is heard as well
     */
    static Optional<String> first(String text, String language) {
        String plain = AsciiDigits.of(text);
        return found(ENGLISH, plain, text)
                .or(() -> MonthNames.LANGUAGES.contains(language)
                        ? found(OTHERS.computeIfAbsent(language, AgeWords::pattern), plain, text)
                        : Optional.empty());
    }

    private static Optional<String> found(Pattern ages, String plain, String text) {
        Matcher age = ages.matcher(plain);
        return age.find() ? Optional.of(text.substring(age.start(), age.end())) : Optional.empty();
    }

    private static Pattern pattern(String language) {
        Set<String> forms = new TreeSet<>(
                Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()));
        for (Style style : Style.values()) {
            RelativeDateTimeFormatter words = RelativeDateTimeFormatter.getInstance(
                    new ULocale(language), null, style, DisplayContext.CAPITALIZATION_NONE);
            for (RelativeUnit unit : UNITS) {
                for (int number : NUMBERS) {
                    forms.add(anyNumber(AsciiDigits.of(words.format(number, Direction.LAST, unit))));
                }
            }
            forms.add(Pattern.quote(words.format(Direction.LAST, AbsoluteUnit.DAY)));
        }
        return Pattern.compile(
                forms.stream().collect(Collectors.joining("|", "(?iu)(?<![\\p{L}\\d])(?:", ")(?![\\p{L}'’])")));
    }

    /** In Arabic or Hebrew, one and two have no digit. */
    private static String anyNumber(String form) {
        Matcher number = Pattern.compile("\\d+").matcher(form);
        return number.find()
                ? Pattern.quote(form.substring(0, number.start())) + "\\d{1,3}"
                        + Pattern.quote(form.substring(number.end()))
                : Pattern.quote(form);
    }
}
