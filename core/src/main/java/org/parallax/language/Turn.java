package org.parallax.language;

import java.util.List;
import java.util.Optional;
import org.parallax.article.TextSpan;

/**
 * One turn of a conversation that a text prints as one: "WALDEN: Good evening."
 *
 * @param label who speaks; empty for an answer in an interview whose questions stand alone
 * @param words what is said, a span for each paragraph, and for each piece of one that stage directions part; never empty
 */
public record Turn(Optional<Label> label, List<TextSpan> words) {

    /**
     * What stands before a turn.
     *
     * @param span the words that name the speaker: "SEN. ADA BROOK (via telephone)", "Q"
     * @param name of these the name alone: "SEN. ADA BROOK"
     * @param mark the colon, or the stop after "Q" and "A"
     * @param role what the label says of the turn
     */
    public record Label(TextSpan span, TextSpan name, TextSpan mark, Role role) {}

    /** What a label says of its turn. */
    public enum Role {
        /** It is asked, by nobody with a name: "Q". */
        QUESTION,
        /** It is answered, by whoever is asked: "A". */
        ANSWER,
        /** A speaker in capitals. */
        CAPITALS,
        /** A speaker written like any name. */
        NAME
    }
}
