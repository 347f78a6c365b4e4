package org.parallax.disagreement.count;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parallax.disagreement.line.CountedWords;
import org.parallax.disagreement.line.Line;
import org.parallax.disagreement.line.Qualifiers;
import org.parallax.disagreement.line.Quantity;
import org.parallax.language.NumberNames;
import org.parallax.language.PartOfSpeech;

/**
 * How big a thing is said to be by the words before it: "a 300-pound bronze bell", "the 60ft mast".
 *
 * @param line where it stands
 * @param first the term of the number
 * @param last the thing's noun
 * @param thing the noun as it is compared
 * @param measures what is measured: "mass"
 * @param quantity how much, in the base unit
 */
record Size(Line line, int first, int last, String thing, String measures, Quantity quantity) {

    /** "300-pound", "12-foot-high", "60ft". */
    private static final Pattern SIZE = Pattern.compile(
            "([0-9][0-9,]*(?:\\.[0-9]+)?|[a-z]{3,9})-?([a-z]{2,10})(?:-(?:high|tall|long|wide|deep|thick))?");

    /** Terms between a size and its noun. */
    private static final int NEAR = 5;

    /** What is compared: a measure of a thing. */
    String matter() {
        return measures + " " + thing;
    }

    static List<Size> in(Line line) {
        List<Size> sizes = new ArrayList<>();
        for (int at = 0; at < line.size(); at++) {
            at(line, at).ifPresent(sizes::add);
        }
        return sizes;
    }

    private static Optional<Size> at(Line line, int at) {
        Matcher size = SIZE.matcher(line.term(at).lower());
        boolean joined = size.matches() && (line.term(at).lower().indexOf('-') > 0 || isDigit(size.group(1)));
        return joined && !line.term(at - 1).is("-", ",", "to")
                ? read(line, at, size.group(1), size.group(2))
                : Optional.empty();
    }

    private static Optional<Size> read(Line line, int at, String number, String unit) {
        double told = isDigit(number) ? Double.parseDouble(number.replace(",", "")) : NumberNames.number(number);
        int noun = noun(line, afterBracket(line, at + 1));
        return CountedWords.unit(unit)
                .filter(known -> told > 0 && noun > at && !known.measures().startsWith("money"))
                .map(known -> new Size(
                        line,
                        at,
                        noun,
                        line.term(noun).key(),
                        known.measures(),
                        asTold(line, at, new Quantity(told, told, told)).times(known.base())));
    }

    private static Quantity asTold(Line line, int at, Quantity exact) {
        return Qualifiers.asTold(line.words(Qualifiers.start(line, at), at).toLowerCase(Locale.ROOT), exact);
    }

    private static boolean isDigit(String number) {
        return Character.isDigit(number.charAt(0));
    }

    /** "300-pound (136-kg) bell". */
    private static int afterBracket(Line line, int at) {
        int end = at;
        while (line.term(at).is("(") && end < at + NEAR && !line.term(end).is(")")) {
            end++;
        }
        return line.term(end).is(")") ? end + 1 : at;
    }

    /** The last noun of "bronze, cracked bell", "church bell"; -1 for none. */
    private static int noun(Line line, int from) {
        int noun = -1;
        for (int at = from; at < from + NEAR && goesOn(line, at); at++) {
            noun = line.term(at).part().isNoun() ? at : noun;
        }
        return noun;
    }

    private static boolean describes(Line line, int at) {
        PartOfSpeech part = line.term(at).part();
        return part == PartOfSpeech.ADJECTIVE || part == PartOfSpeech.PARTICIPLE;
    }

    private static boolean goesOn(Line line, int at) {
        return line.term(at).part().isNoun()
                || describes(line, at)
                || (line.term(at).is(",") && describes(line, at + 1));
    }
}
