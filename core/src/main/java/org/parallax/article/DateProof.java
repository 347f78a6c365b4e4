package org.parallax.article;

/** What in a saved page says a date. */
public sealed interface DateProof {

    DateProof NONE = new None();

    /** Words of the article's text. */
    record InText(TextSpan span) implements DateProof {}

    /**
     * A line of the saved file.
     *
     * @param line counted from 1
     * @param words what stands there, at most 200 characters
     */
    record PageLine(int line, String words) implements DateProof {}

    /** Nothing does. */
    record None() implements DateProof {}
}
