package org.parallax.selector;

import java.util.Optional;
import org.parallax.article.TextSpan;

/** What became of an anchor in a text that was saved again. Spans are UTF-16 units of that text. */
public sealed interface Anchoring {

    /** The name of the rule that decided. */
    String rule();

    /** The same words in the same surroundings, wherever in the text these stand now. */
    record Found(TextSpan at, String rule) implements Anchoring {}

    /** The same words, elsewhere or with other words beside them. */
    record Moved(TextSpan at, Change change, String rule) implements Anchoring {}

    /**
     * Not there, or not to be told from others. It is never an anchor of something else.
     *
     * @param proposal a passage that a person may want to look at
     */
    record Lost(Why why, Optional<TextSpan> proposal, String rule) implements Anchoring {}

    /** Which of the surroundings are not what they were. */
    enum Change {
        BEFORE,
        AFTER,
        BOTH
    }

    /** Why an anchor is lost. */
    enum Why {
        /** Neither the words nor any like them are there. */
        GONE,
        /** Other words stand in their place; the proposal is these. */
        REWORDED,
        /** They stand at several places, and nothing tells which is meant. */
        SEVERAL_ALIKE,
        /** They stand only where the old text had them a second time. */
        ANOTHERS,
        /** Few words in surroundings that are all new: it may be anything; the proposal is these. */
        TOO_LITTLE
    }
}
