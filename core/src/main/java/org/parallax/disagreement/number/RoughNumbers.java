package org.parallax.disagreement.number;

import java.util.Map;
import java.util.Optional;
import org.parallax.disagreement.line.Line;
import org.parallax.disagreement.line.Quantity;
import org.parallax.disagreement.number.NumberWords.Read;

/** Reads a number that is told in rough words: "dozens", "tens of thousands", "several hundred", "half a dozen", "a couple of". Threads may share it. */
final class RoughNumbers {

    private static final Map<String, Quantity> VAGUE = Map.of(
            "dozens", new Quantity(20, 250, 24),
            "scores", new Quantity(30, 400, 40),
            "hundreds", new Quantity(100, 3_000, 200),
            "thousands", new Quantity(1_000, 30_000, 2_000),
            "millions", new Quantity(1e6, 1e9, 2e6));

    private static final Quantity COUPLE = new Quantity(2, 3, 2);

    private static final double TENS_OF = 10;

    /** "A few hundred" are two hundred at least, "several hundred" three. */
    private static final double FEW = 2;

    private static final double SEVERAL = 3;

    private RoughNumbers() {}

    static Optional<Read> at(Line line, int from) {
        return many(line, from)
                .or(() -> APartOfAScale.at(line, from))
                .or(() -> several(line, from))
                .or(() -> half(line, from))
                .or(() -> couple(line, from));
    }

    /** "Dozens of", "tens of thousands of", "hundreds of thousands of". */
    private static Optional<Read> many(Line line, int from) {
        String lower = line.term(from).lower();
        boolean pair = line.term(from + 1).is("of") && line.term(from + 2).is("thousands", "millions");
        if (pair && (lower.equals("tens") || lower.equals("hundreds"))) {
            double factor = lower.equals("tens") ? TENS_OF : TENS_OF * TENS_OF;
            Quantity many = vague(line.term(from + 2).lower()).times(factor);
            return Optional.of(new Read(many, from + 3));
        }
        return Optional.ofNullable(VAGUE.get(lower)).map(quantity -> new Read(quantity, from + 1));
    }

    private static Quantity vague(String lower) {
        return VAGUE.getOrDefault(lower, Quantity.of(1));
    }

    private static Optional<Read> several(Line line, int from) {
        boolean few = line.term(from).is("a") && line.term(from + 1).is("few");
        int scale = few ? from + 2 : from + 1;
        double least = few ? FEW : SEVERAL;
        return few || line.term(from).is("several")
                ? NumberWords.scale(line, scale)
                        .map(factor -> new Read(new Quantity(least, TENS_OF, least).times(factor), scale + 1))
                : Optional.empty();
    }

    private static Optional<Read> half(Line line, int from) {
        return line.term(from).is("half") && line.term(from + 1).is("a")
                ? NumberWords.scale(line, from + 2)
                        .map(factor -> new Read(Quantity.of(factor / 2).about(), from + 3))
                : Optional.empty();
    }

    /** "A couple of people"; a couple by itself is two who are married. */
    private static Optional<Read> couple(Line line, int from) {
        boolean couple = line.term(from).is("a")
                && line.term(from + 1).is("couple")
                && line.term(from + 2).is("of")
                && !line.term(from + 3).isOneOf(Counts.KNOWN);
        return couple ? Optional.of(new Read(COUPLE, from + 3)) : Optional.empty();
    }

    /** Whether a number that ends before a term is told in dozens or couples: nobody counts so. */
    static boolean isRough(Line line, int end) {
        return line.term(end - 1).is("dozen") || line.term(end - 2).is("couple");
    }
}
