package org.parallax.disagreement.number;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.parallax.disagreement.line.Line;
import org.parallax.disagreement.line.Qualifiers;
import org.parallax.disagreement.line.Quantity;
import org.parallax.time.TimeExpression;

/** Finds how long a line says that something lasts, as a count of days: "sentenced to five years", "a two-hour wait". Threads may share it. */
public final class Durations {

    /** The name of the count. */
    public static final String THING = "duration";

    private static final Pattern VALUE = Pattern.compile("PT?(\\d+(?:\\.\\d+)?)([YMWDHS])");

    private static final Pattern MINUTES = Pattern.compile("PT(\\d+(?:\\.\\d+)?)M");

    private static final double MINUTE = 1.0 / 1440;

    private static final Map<String, Double> DAYS =
            Map.of("Y", 365.25, "M", 30.44, "W", 7.0, "D", 1.0, "H", 1.0 / 24, "S", 1.0 / 86_400);

    /** "Two years old", "two years later": an age, or the way to a date. */
    private static final List<String> NO_LENGTH =
            List.of("old", "ago", "later", "earlier", "before", "after", "since", "from", "of", "away");

    private Durations() {}

    static List<Count> in(Line line) {
        return line.times(line.span()).stream()
                .filter(time -> time.type() == TimeExpression.Type.DURATION)
                .flatMap(time -> count(line, time).stream())
                .toList();
    }

    private static Optional<Count> count(Line line, TimeExpression time) {
        List<Integer> at = line.where(term -> time.span().contains(term.span()));
        return at.isEmpty() || isNoLength(line, at.get(0), at.get(at.size() - 1))
                ? Optional.empty()
                : days(time.value()).map(days -> made(line, at.get(0), at.get(at.size() - 1), days));
    }

    private static boolean isNoLength(Line line, int first, int last) {
        boolean untilNow = IntStream.rangeClosed(first, last)
                .anyMatch(at -> line.term(at).is("last", "past", "next", "coming", "previous"));
        return untilNow
                || NO_LENGTH.contains(line.term(last + 1).lower())
                || line.term(first - 1)
                        .is("last", "past", "next", "within", "after", "every", "than", "least", "about");
    }

    private static Optional<Double> days(String value) {
        Matcher minutes = MINUTES.matcher(value);
        if (minutes.matches()) {
            return Optional.of(Double.parseDouble(minutes.group(1)) * MINUTE);
        }
        Matcher other = VALUE.matcher(value);
        return other.matches()
                ? Optional.ofNullable(DAYS.get(other.group(2))).map(days -> days * Double.parseDouble(other.group(1)))
                : Optional.empty();
    }

    private static Count made(Line line, int first, int last, double days) {
        Quantity quantity = Qualifiers.asTold(
                line.words(first, last).toLowerCase(Locale.ROOT), new Quantity(days * .9, days * 1.1, days));
        return new Count(line, first, last, quantity, THING, Count.Sort.MEASURE, Set.of(), false, false, "");
    }
}
