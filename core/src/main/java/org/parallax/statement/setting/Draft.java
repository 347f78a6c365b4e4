package org.parallax.statement.setting;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.parallax.article.TextSpan;

/**
 * An attribution on its way to a statement.
 *
 * @param source the words that name the source
 * @param cue the words that attribute
 * @param content pieces in order, not empty
 * @param origin what found it
 */
public record Draft(Optional<TextSpan> source, Optional<TextSpan> cue, List<TextSpan> content, Origin origin) {

    /** What found an attribution. */
    public enum Origin {
        TAGGER,
        INSIDE_A_CONTENT,
        A_QUOTATION_GOES_ON,
        A_QUOTATION_BESIDE_A_CUE,
        A_LABEL_STANDS_BEFORE_IT,
        A_TURN_GOES_ON,
        A_MARK_STANDS_FOR_THE_VERB,
        NOBODY_IS_SAID_TO
    }

    public Draft {
        content = List.copyOf(content);
    }

    /** Whether it is told inside what somebody says. */
    public boolean isInside() {
        return origin == Origin.INSIDE_A_CONTENT;
    }

    /** Whether it is printed as a turn of a conversation, word for word and without quotation marks. */
    public boolean isTurn() {
        return origin == Origin.A_LABEL_STANDS_BEFORE_IT || origin == Origin.A_TURN_GOES_ON;
    }

    /** The same with other content, not empty. */
    public Draft withContent(List<TextSpan> pieces) {
        return new Draft(source, cue, pieces, origin);
    }

    /** The same by another source, or by none. */
    public Draft withSource(Optional<TextSpan> words) {
        return new Draft(words, cue, content, origin);
    }

    /** From the first word of the content to the last. */
    public TextSpan extent() {
        return Trim.around(content);
    }

    /** Where its outlet begins to speak of it: the place of its cue, or of its content where it has none. */
    public TextSpan anchor() {
        return cue.orElse(content.get(0));
    }

    /** Source and cue: the outlet's words. */
    public List<TextSpan> outlet() {
        return Stream.concat(source.stream(), cue.stream()).sorted().toList();
    }
}
