package org.parallax.disagreement.number;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.parallax.disagreement.line.CountedWords;
import org.parallax.disagreement.line.Line;
import org.parallax.language.WordSets;

/**
 * What a number is measured in: "metres", "square miles", "kilometres an hour", "per cent".
 *
 * @param of what is measured: "length"
 * @param base how many of the base unit one is
 * @param last its last term
 */
record Measure(String of, double base, int last) {

    /** A kilometre an hour is the base unit of speed. */
    private static final double METRES = 1_000;

    private static final double SECONDS = 3_600;

    private static final Map<String, String> DOLLARS = Map.of(
            "australian", "a$",
            "canadian", "c$",
            "zealand", "nz$",
            "kong", "hk$",
            "singapore", "s$",
            "taiwan", "nt$");

    private static final Set<String> PAYING = WordSets.of(Measure.class, "tells of money");

    /** Terms from a word that tells of money to "pounds": "fined more than 1,600 pounds". */
    private static final int NEAR = 7;

    /** Litres in a cubic metre. */
    private static final double LITRES = 1_000;

    /** The measure whose unit stands at a term. */
    static Optional<Measure> at(Line line, int at) {
        if (line.term(at).is("per") && line.term(at + 1).is("cent")) {
            return at(line, at + 1);
        }
        String word = isHundredth(line, at) ? "percent" : line.term(at).lower();
        return CountedWords.unit(word).or(() -> CountedWords.unit(last(word))).map(known -> of(line, at, known));
    }

    private static Measure of(Line line, int at, CountedWords.Unit unit) {
        double base = unit.base();
        if (isMoney(line, at)) {
            return new Measure("money £", 1, at);
        }
        if (unit.measures().equals("money $")) {
            return new Measure("money " + dollar(line, at), base, at);
        }
        if (!unit.measures().equals("length")) {
            return new Measure(unit.measures(), base, at);
        }
        if (line.term(at - 1).is("square", "sq")) {
            return new Measure("area", base * base, at);
        }
        if (line.term(at - 1).is("cubic")) {
            return new Measure("volume", base * base * base * LITRES, at);
        }
        boolean per = line.term(at + 1).is("per", "a", "an");
        return per && line.term(at + 2).is("hour", "second")
                ? new Measure("speed", line.term(at + 2).is("hour") ? base / METRES : base * SECONDS / METRES, at + 2)
                : new Measure("length", base, at);
    }

    private static boolean isHundredth(Line line, int at) {
        return line.term(at).is("cent") && line.term(at - 1).is("per");
    }

    /** "2 million pounds": nothing in the news weighs so much in pounds; "fined 300 pounds", "a bill of 300 pounds". */
    private static boolean isMoney(Line line, int at) {
        return line.term(at).is("pounds", "pound")
                && (line.term(at - 1).is("thousand", "million", "billion", "trillion", "m", "bn")
                        || IntStream.rangeClosed(1, NEAR)
                                .anyMatch(back -> line.term(at - back).isOneOf(PAYING)));
    }

    /** "Australian dollars" are told as "A$" too. */
    private static String dollar(Line line, int at) {
        return DOLLARS.getOrDefault(line.term(at - 1).lower(), "$");
    }

    /** "Million-barrel" is of barrels, "15ft" of feet. */
    private static String last(String word) {
        return word.substring(word.lastIndexOf('-') + 1).replaceFirst("^[0-9.,]+", "");
    }
}
