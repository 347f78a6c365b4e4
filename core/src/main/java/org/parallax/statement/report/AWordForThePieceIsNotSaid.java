package org.parallax.statement.report;

import org.parallax.article.TextSpan;
import org.parallax.statement.setting.Draft;

/**
 * {@code Transcript: mayor faces the council}: the word before a headline's colon says what sort of piece follows, and nobody says it. Threads may share it.
 */
public final class AWordForThePieceIsNotSaid {

    private AWordForThePieceIsNotSaid() {}

    /** Whether what stands before the colon that attributes is a word for the piece. */
    public static boolean holds(Draft draft, String text) {
        TextSpan cue = draft.cue().orElseThrow();
        TextSpan said = draft.content().get(0);
        return draft.content().size() == 1
                && cue.of(text).equals(":")
                && said.end() <= cue.start()
                && AWordForThePieceIsNoSource.isSort(said, text);
    }
}
