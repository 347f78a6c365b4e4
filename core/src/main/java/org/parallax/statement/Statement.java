package org.parallax.statement;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.parallax.article.TextSpan;
import org.parallax.time.DateRange;

/**
 * An attribution with its source resolved to a speaker, or classed where it names none.
 *
 * @param part where it stands
 * @param speaker the index of an entity of the same reading; empty when the source names nobody known
 * @param sourceClass what sort of source it is
 * @param source the words that name the source; empty when there are none
 * @param cue the words that attribute; empty when a quotation goes on without one
 * @param content what was said, in one piece or several, without the quotation marks at its ends; never empty
 * @param kind within quotation marks, outside, or both
 * @param act what sort of act it is
 * @param certainty how the outlet presents it
 * @param when the days on which the words can have been said
 * @param via through whom or what they came
 * @param within the index, in the same reading, of the statement that reports this one; empty for the outlet's own
 * @param decision which rule or score decided
 */
public record Statement(
        Part part,
        OptionalInt speaker,
        SourceClass sourceClass,
        Optional<TextSpan> source,
        Optional<TextSpan> cue,
        List<TextSpan> content,
        Kind kind,
        Act act,
        Certainty certainty,
        DateRange when,
        List<Via> via,
        OptionalInt within,
        Decision decision) {

    /** Where a statement stands. */
    public enum Part {
        HEADLINE,
        BODY
    }

    /** What sort of source a statement has. */
    public enum SourceClass {
        /** A person, organization or place that has a name. */
        NAMED,
        /** An official, spokesman or authority without a name. */
        OFFICIAL,
        /** A document, report, poll or law. */
        DOCUMENT,
        /** Somebody who saw it. */
        WITNESS,
        /** People taken together: "activists", "many voters". */
        GROUP,
        /** Nobody: "it is believed". */
        IMPERSONAL,
        /** Other media or hearsay: "reports", "local media". */
        REPORTS
    }

    /** Whose words the content is. */
    public enum Kind {
        DIRECT,
        INDIRECT,
        MIXED
    }

    /** What sort of act a statement is. */
    public enum Act {
        SPEECH,
        WRITING,
        DEMAND,
        PROMISE,
        STANCE,
        ATTITUDE,
        BELIEF;

        /** Whether it was voiced, and not only ascribed by the outlet. */
        public boolean isVoiced() {
            return this != ATTITUDE && this != BELIEF;
        }
    }

    /** How the outlet presents a statement. */
    public enum Certainty {
        ASSERTED,
        DENIED,
        PLANNED,
        CONDITIONAL,
        ASKED,
        DOUBTED
    }

    /**
     * Through whom or what a statement came.
     *
     * @param entity the index of an entity of the same reading; empty when it has no name
     * @param channel what sort of way
     * @param span the words that say so
     */
    public record Via(OptionalInt entity, Channel channel, TextSpan span) {}

    /** A way that a statement came. */
    public enum Channel {
        INTERVIEW,
        STATEMENT,
        AGENCY,
        POST,
        MEETING,
        /** Whoever it was said to, and no outlet. */
        HEARER,
        OTHER
    }

    /**
     * Which rule or score decided.
     *
     * @param speaker how the speaker was found, or why none was
     * @param when how the day was found, or why it is unknown
     */
    public record Decision(String speaker, String when) {}
}
