package org.parallax.report.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.parallax.judgement.DecisionWords;
import org.parallax.judgement.Outcome;
import org.parallax.judgement.Outcome.State;

/** What became of judgements, in words. */
public final class JudgementWords {

    private JudgementWords() {}

    /** "3 applied, 1 orphaned". */
    public static String counts(List<Outcome> outcomes) {
        List<String> counts = new ArrayList<>();
        for (State state : State.values()) {
            long number = outcomes.stream()
                    .filter(outcome -> outcome.state() == state)
                    .count();
            if (number > 0) {
                counts.add(number + " " + word(state));
            }
        }
        return String.join(", ", counts);
    }

    public static String state(Outcome outcome) {
        return word(outcome.state());
    }

    /** What was decided. */
    public static String of(Outcome outcome) {
        return DecisionWords.of(outcome.judgement().decision());
    }

    /** By whom and why, and why it does not hold where it does not. */
    public static String because(Outcome outcome) {
        String decided = outcome.judgement().decided().words();
        return outcome.why().isEmpty() ? decided : decided + "; " + state(outcome) + ": " + outcome.why();
    }

    private static String word(State state) {
        return state.name().toLowerCase(Locale.ROOT);
    }
}
