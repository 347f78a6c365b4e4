package org.parallax.commitment.page;

import java.util.List;
import java.util.Optional;
import org.parallax.article.TextSpan;
import org.parallax.time.DateRange;

/**
 * A place where one article tells that somebody binds themselves, or is bound, to a deed.
 *
 * @param kind what binds
 * @param bound who is bound
 * @param towards to whom; nobody where the text does not say
 * @param cue the word that binds
 * @param deed to what
 * @param made when it was made, as far as this article tells
 * @param due by when; unknown where no day is given
 * @param headline whether a headline tells it
 * @param passage the words that it rests on
 * @param rule which rule found it
 */
public record Pledge(
        Kind kind,
        Party bound,
        Party towards,
        TextSpan cue,
        Deed deed,
        DateRange made,
        DateRange due,
        boolean headline,
        TextSpan passage,
        String rule) {

    /** The same, made on another day. */
    public Pledge madeAt(DateRange day) {
        return new Pledge(kind, bound, towards, cue, deed, day, due, headline, passage, rule);
    }

    /** The same, due on another day. */
    public Pledge dueAt(DateRange day) {
        return new Pledge(kind, bound, towards, cue, deed, made, day, headline, passage, rule);
    }

    /** The same deed, to which somebody else is bound, towards others. */
    public Pledge boundTo(Party doer, Party others) {
        return new Pledge(kind, doer, others, cue, deed, made, due, headline, passage, rule);
    }

    /** What binds. */
    public enum Kind {
        PROMISE,
        AGREEMENT,
        RESOLUTION,
        ORDER,
        BAN
    }

    /**
     * Somebody, as an article names them.
     *
     * @param entities indexes of the reading's entities; empty where nobody known is named
     * @param words by which the text speaks of them; empty where it does not
     */
    public record Party(List<Integer> entities, Optional<TextSpan> words) {
        /** Whom the text does not tell. */
        public static final Party NOBODY = new Party(List.of(), Optional.empty());

        /** Whether the text tells nobody. */
        public boolean isNobody() {
            return entities.isEmpty() && words.isEmpty();
        }
    }

    /**
     * What is to be done.
     *
     * @param what the words
     * @param condition "if …", "unless …", "when …", "once …" or "as soon as …"; empty where there is none
     */
    public record Deed(TextSpan what, Optional<TextSpan> condition) {}
}
