package org.parallax.judgement;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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

    /** The same, in which what speaks of something that is not there waits if it is there in another account of the story. */
    public Judged waitingFor(Judged later) {
        Set<String> there = later.outcomes().stream()
                .filter(outcome -> outcome.state() != State.ORPHANED)
                .map(outcome -> outcome.judgement().id())
                .collect(Collectors.toSet());
        return new Judged(outcomes.stream()
                .map(outcome -> outcome.state() == State.ORPHANED
                                && there.contains(outcome.judgement().id())
                        ? Outcome.waiting(outcome.judgement())
                        : outcome)
                .toList());
    }
}
