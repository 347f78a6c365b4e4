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

    /** This with one more feature, which adds to the score or takes from it. */
    Likeness and(double points, String feature) {
        return new Likeness(
                Math.max(0, Math.min(1, score + points)),
                Stream.concat(why.stream(), Stream.of(feature)).toList());
    }

    String explained() {
        return String.join("; ", why);
    }
}
