package org.parallax.bench.pronouns;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.parallax.article.TextSpan;
import org.parallax.bench.figure.Matches;

/**
 * A pronoun with what the product says that it means.
 *
 * @param words by which the product names the one meant; empty where it does not say
 * @param right whether the mention there, of all that people marked, is of the pronoun's chain
 */
record Answer(Pronoun pronoun, Optional<TextSpan> words, boolean right) {

    static Answer of(Pronoun pronoun, Optional<TextSpan> words, MarkedText text) {
        boolean right = words.flatMap(found -> marked(found, text))
                .filter(mention -> pronoun.meant().contains(mention))
                .isPresent();
        return new Answer(pronoun, words, right);
    }

    /** The mention that the words are: of those that overlap them the one that shares most with them, so that a wife is not her husband's name. */
    static Optional<Marked> marked(TextSpan words, MarkedText text) {
        List<Marked> there = text.mentions().stream()
                .filter(mention -> mention.span().overlaps(words) && Pronoun.saysWhom(text, mention))
                .toList();
        return there.stream().max(Comparator.comparingDouble(mention -> overlap(mention.span(), words)));
    }

    private static double overlap(TextSpan one, TextSpan other) {
        int common = one.common(other);
        return (double) common / (one.length() + other.length() - common);
    }

    boolean isResolved() {
        return words.isPresent();
    }

    boolean isAskedFor() {
        return !pronoun.meant().isEmpty();
    }

    Matches matches() {
        return new Matches(right ? 1 : 0, isResolved() ? 1 : 0, isAskedFor() ? 1 : 0);
    }

    /** For a list of errors. */
    String verdict() {
        return right ? "right" : isResolved() ? (isAskedFor() ? "wrong" : "means nobody") : "unresolved";
    }
}
