package org.parallax.bench.anchors;

import java.util.Optional;
import org.parallax.article.TextSpan;

/**
 * An anchor after an edit.
 *
 * @param kind what sort of span it is
 * @param truth where it is
 * @param answer where a program says that it is; empty where it says that it is lost
 */
record Judged(Kind kind, Truth truth, Optional<TextSpan> answer) {

    enum Kind {
        STATEMENT("contents of statements"),
        SENTENCE("sentences"),
        SENTENCES("pairs of sentences"),
        PHRASE("phrases of up to eight words");

        private final String plural;

        Kind(String plural) {
            this.plural = plural;
        }

        String plural() {
            return plural;
        }
    }

    boolean isFindable() {
        return truth instanceof Truth.Stands;
    }

    boolean isFound() {
        return truth instanceof Truth.Stands stands && answer.equals(Optional.of(stands.at()));
    }

    /** Where nothing near tells the old place from a new one, the old one is no fault: something further off may have told. */
    boolean isWrong() {
        boolean old = truth instanceof Truth.Alike alike && answer.equals(Optional.of(alike.old()));
        return answer.isPresent() && !isFound() && !old;
    }
}
