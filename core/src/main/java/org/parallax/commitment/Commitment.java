package org.parallax.commitment;

import java.util.List;
import java.util.Optional;
import org.parallax.article.Evidence;
import org.parallax.time.DateRange;

/**
 * A deed that somebody bound themselves to, or is bound to, with every passage that tells of it.
 *
 * @param id depends on its words and where they stand
 * @param by ids of the entities that are bound; empty where nobody known is named
 * @param byWords the words that name who is bound; empty where none do
 * @param towards ids of the entities to whom they are bound
 * @param what the deed, in an article's words
 * @param condition "if …", "when …", "once …" or "as soon as …", in the article's words; empty where there is none
 * @param made when it was made
 * @param due by when it is due; unknown where no day is given
 * @param status on the account's day
 * @param evidence the passages, those that make it first
 * @param origins how many independent origins tell of it
 * @param decision which rules decided
 */
public record Commitment(
        String id,
        List<String> by,
        Optional<String> byWords,
        List<String> towards,
        String what,
        Optional<String> condition,
        DateRange made,
        DateRange due,
        Status status,
        List<Passage> evidence,
        int origins,
        Decision decision) {

    /** The same with another status, and what gave it. */
    public Commitment with(Status other, String decidedBy) {
        return new Commitment(
                id,
                by,
                byWords,
                towards,
                what,
                condition,
                made,
                due,
                other,
                evidence,
                origins,
                new Decision(decision.found(), decidedBy));
    }

    /** Where a commitment stands; what an editor asks for first stands first. */
    public enum Status {
        /** Its day has passed, and nobody independent of who is bound reports it done; not what was only on the calendar for that day. */
        OVERDUE,
        /** Some say that it is kept or hold to it, others the contrary. */
        DISPUTED,
        /** Nothing speaks against it, or only that it was put off, to no day; and its day has not passed. */
        OPEN,
        /** It was given a later day. */
        EXTENDED,
        /** Somebody independent of who is bound reports it done, and nobody the contrary. */
        KEPT,
        /** It was called off. */
        ENDED
    }

    /** What a passage does for a commitment. */
    public enum Role {
        MADE,
        REWORDED,
        REPEATED,
        EXTENDED,
        KEPT,
        AGAINST,
        ENDED
    }

    /**
     * A passage that tells of it.
     *
     * @param role what it does for it
     * @param evidence the words
     * @param by who says so, as an entity's id; empty for the outlet and for sources without a name
     * @param rule which rule took it in
     */
    public record Passage(Role role, Evidence evidence, Optional<String> by, String rule) {}

    /**
     * Which rules decided.
     *
     * @param found that somebody is bound
     * @param status where it stands
     */
    public record Decision(String found, String status) {}
}
