package org.parallax.entity;

import java.util.List;
import java.util.stream.Stream;

/**
 * How likely two names are one's, and why.
 *
 * @param score 0 to 1
 * @param why the features that made it, for people to read
 */
public record Likeness(double score, List<String> why) {

    public static final Likeness NONE = new Likeness(0, List.of());

    private static final double SUREST = 1e-6;

    /** What log-odds come to, 0 to 1. */
    static double probability(double odds) {
        return 1 / (1 + Math.exp(-odds));
    }

    /** This with one more feature, which adds to the log-odds or takes from them. */
    Likeness and(double points, String feature) {
        double sure = Math.max(SUREST, Math.min(1 - SUREST, score));
        return new Likeness(
                probability(Math.log(sure / (1 - sure)) + points),
                Stream.concat(why.stream(), Stream.of(feature)).toList());
    }

    String explained() {
        return String.join("; ", why);
    }
}
