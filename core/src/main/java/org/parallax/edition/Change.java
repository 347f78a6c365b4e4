package org.parallax.edition;

import java.util.List;
import java.util.Optional;
import org.parallax.article.Evidence;
import org.parallax.article.TextSpan;
import org.parallax.statement.Statement.Part;

/**
 * A passage that differs between a version of an article and the next. Words alone are compared: other punctuation, case or spacing is no
 * change.
 *
 * @param kind what was done to it
 * @param in the headline or the body
 * @param before the passage in the earlier version; empty where it was added
 * @param after the passage in the later version; empty where it was taken out
 * @param words of a reworded passage, the words that differ, in order; empty for the other kinds
 */
public record Change(Kind kind, Part in, Optional<Evidence> before, Optional<Evidence> after, List<Words> words) {

    /** What an outlet does to a passage. */
    public enum Kind {
        ADDED,
        TAKEN_OUT,
        REWORDED,
        /** The same words in another place. */
        MOVED
    }

    /**
     * Words that were put in place of others.
     *
     * @param before their place in the earlier text; empty where words were only put in
     * @param after their place in the later text; empty where words were only taken out
     */
    public record Words(Optional<TextSpan> before, Optional<TextSpan> after) {}
}
