package org.parallax.disagreement.number;

import java.util.Map;
import java.util.Optional;
import org.parallax.disagreement.line.Line;
import org.parallax.disagreement.line.Quantity;
import org.parallax.disagreement.number.NumberWords.Read;
import org.parallax.language.NumberNames;

/** Reads a number told in parts of a great one: "a quarter of a million", "three-quarters of a million", "two and a half thousand". Threads may share it. */
final class APartOfAScale {

    private static final Map<String, Double> PARTS = Map.of(
            "quarter", .25,
            "third", 1 / 3.0,
            "half", .5,
            "three-quarters", .75,
            "two-thirds", 2 / 3.0);

    private static final double QUARTERS = 3;

    /** "A quarter of a million" may be 230,000. */
    private static final double ROUGH = .15;

    private static final double HALF = .5;

    private APartOfAScale() {}

    static Optional<Read> at(Line line, int from) {
        return ofAScale(line, from).or(() -> andAHalf(line, from));
    }

    /** "A quarter of a million", "three quarters of a million". */
    private static Optional<Read> ofAScale(Line line, int from) {
        boolean more = line.term(from).is("a", "one", "three");
        int part = more ? from + 1 : from;
        boolean quarters = line.term(from).is("three") && line.term(part).is("quarters");
        double much =
                quarters ? QUARTERS / 4 : PARTS.getOrDefault(line.term(part).lower(), 0.0);
        boolean told = much > 0
                && (quarters || !line.term(from).is("three"))
                && line.term(part + 1).is("of")
                && line.term(part + 2).is("a");
        return told
                ? NumberWords.scale(line, part + 3).map(scale -> new Read(roughly(scale * much), part + 4))
                : Optional.empty();
    }

    private static Quantity roughly(double told) {
        return new Quantity(told * (1 - ROUGH), told * (1 + ROUGH), told);
    }

    /** "Two and a half thousand", "one and a half million". */
    private static Optional<Read> andAHalf(Line line, int from) {
        int whole = NumberNames.number(line.term(from).lower());
        boolean half = line.term(from + 1).is("and")
                && line.term(from + 2).is("a")
                && line.term(from + 3).is("half");
        return half && whole > 0
                ? NumberWords.scale(line, from + 4)
                        .map(scale -> new Read(Quantity.scaled(String.valueOf(whole + HALF), scale), from + 5))
                : Optional.empty();
    }
}
