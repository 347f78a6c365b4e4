package org.parallax.disagreement.deed;

import java.util.List;
import java.util.Set;
import org.parallax.disagreement.Disagreement.Side;
import org.parallax.disagreement.line.Context;
import org.parallax.disagreement.line.Line;
import org.parallax.disagreement.rule.Heading;
import org.parallax.time.TimeExpression;

/**
 * Something that a clause says is done or so, or not.
 *
 * @param line where it stands
 * @param at the term that names it
 * @param name the deed: a name of a group of words, or the lemma of a verb
 * @param holds whether it is said to be so; false for "has not left" and for the opposite, "has stayed"
 * @param mood whether it is told as done, or as to come
 * @param denied whether somebody denies it, and does not say the contrary outright
 * @param turn the term that turns it round, "not"; the deed's own where none does
 * @param around what and whom it is about
 * @param who the entities that the clause speaks of
 * @param times the times that the clause tells
 */
public record Deed(
        Line line,
        int at,
        String name,
        boolean holds,
        Mood mood,
        boolean denied,
        int turn,
        Context around,
        Set<String> who,
        List<TimeExpression> times) {

    /** How a deed is told. */
    public enum Mood {
        REAL,
        AHEAD,
        /** Somebody is only accused of it. */
        CHARGED
    }

    /** Words to either side of a deed that tell which it is where its time is compared. */
    private static final int AROUND = 14;

    /** A day is told beside more than its clause: "was shut on Sunday after inspectors found cracks". */
    public Context beyondItsClause() {
        return Context.of(line, at - AROUND, at + AROUND, i -> i != at);
    }

    /** The deed without a time that its line tells of it. */
    public Heading.Place upTo(TimeExpression time) {
        return new Heading.Place(line, at, line.of(time).get(0));
    }

    /** The deed with a time that its line tells of it. */
    public Side timedSide(TimeExpression time) {
        List<Integer> where = line.of(time);
        int first = where.get(0);
        int last = where.get(where.size() - 1);
        return new Side(line.evidence(line.quoted(Math.min(at, first), Math.max(at, last))), line.words(first, last));
    }
}
