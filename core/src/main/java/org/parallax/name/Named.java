package org.parallax.name;

import java.util.Comparator;
import org.parallax.article.TextSpan;
import org.parallax.language.Tagging.NameType;

/**
 * A name in a text, while its article is read.
 *
 * @param first index of its first word
 * @param last index of its last word
 * @param span without titles
 * @param type what it names
 * @param tagged whether the tagger found it, or we did
 */
record Named(int first, int last, TextSpan span, NameType type, boolean tagged) {

    static final Comparator<Named> BY_PLACE =
            Comparator.comparingInt(Named::first).thenComparingInt(Named::last);

    static Named of(NameText text, int first, int last, NameType type, boolean tagged) {
        return new Named(first, last, text.span(first, last), type, tagged);
    }

    int length() {
        return last - first + 1;
    }

    boolean overlaps(Named other) {
        return first <= other.last && other.first <= last;
    }

    Named as(NameType other) {
        return new Named(first, last, span, other, tagged);
    }
}
