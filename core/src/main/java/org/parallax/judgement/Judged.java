package org.parallax.judgement;

import java.util.List;
import org.parallax.judgement.Outcome.State;

/**
 * What became of all judgements in an account. Immutable; threads may share it.
 *
 * @param outcomes in the order of their lines
 */
public record Judged(List<Outcome> outcomes) {

    public static final Judged NOTHING = new Judged(List.of());

    public Judged {
        outcomes = List.copyOf(outcomes);
    }

    public List<Outcome> in(State state) {
        return outcomes.stream().filter(outcome -> outcome.state() == state).toList();
    }

    /** Who decided what of a row, in a sentence each; empty where nobody did. */
    public List<String> of(String row) {
        return outcomes.stream()
                .filter(outcome ->
                        outcome.state() == State.APPLIED && outcome.rows().contains(row))
                .map(outcome -> DecisionWords.of(outcome.judgement().decision()) + ", "
                        + outcome.judgement().decided().words())
                .toList();
    }
}
