package org.parallax.commitment;

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
record Pledge(
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

    Pledge madeAt(DateRange day) {
        return new Pledge(kind, bound, towards, cue, deed, day, due, headline, passage, rule);
    }

    Pledge dueAt(DateRange day) {
        return new Pledge(kind, bound, towards, cue, deed, made, day, headline, passage, rule);
    }

    Pledge boundTo(Party doer, Party others) {
        return new Pledge(kind, doer, others, cue, deed, made, due, headline, passage, rule);
    }

    /** What binds. */
    enum Kind {
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
    record Party(List<Integer> entities, Optional<TextSpan> words) {
        static final Party NOBODY = new Party(List.of(), Optional.empty());

        boolean isNobody() {
            return entities.isEmpty() && words.isEmpty();
        }
    }

    /**
     * What is to be done.
     *
     * @param what the words
     * @param condition "if …", "unless …", "when …", "once …" or "as soon as …"; empty where there is none
     */
    record Deed(TextSpan what, Optional<TextSpan> condition) {}
}
