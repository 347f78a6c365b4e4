package org.parallax.judgement;

import java.util.List;

/**
 * What became of a judgement in an account.
 *
 * @param judgement as it was given
 * @param state whether it holds
 * @param why where it does not hold, the reason
 * @param rows the ids of the rows that it decided; a row that it dropped is not in the account
 */
public record Outcome(Judgement judgement, State state, String why, List<String> rows) {

    /** Whether a judgement holds. */
    public enum State {
        /** It holds, and decided something. */
        APPLIED,
        /** A later one on the same thing holds in its place. */
        OVERRULED,
        /** A later line undoes it. */
        UNDONE,
        /** What it speaks of appeared after the account's day. */
        WAITING,
        /** What it speaks of is not there, or no longer. */
        ORPHANED
    }

    static Outcome applied(Judgement judgement, List<String> rows) {
        return new Outcome(judgement, State.APPLIED, "", List.copyOf(rows));
    }

    static Outcome overruled(Judgement judgement, Judgement by) {
        return new Outcome(judgement, State.OVERRULED, "line " + by.line() + " decides it anew", List.of());
    }

    static Outcome undone(Judgement judgement, Judgement by) {
        return new Outcome(judgement, State.UNDONE, "undone by line " + by.line(), List.of());
    }

    static Outcome waiting(Judgement judgement) {
        return new Outcome(
                judgement,
                State.WAITING,
                "it speaks of what appeared after the day for which this account is drawn up",
                List.of());
    }

    static Outcome orphaned(Judgement judgement, String why) {
        return new Outcome(judgement, State.ORPHANED, why, List.of());
    }
}
