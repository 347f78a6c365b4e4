package org.parallax.cli;

import java.util.List;
import java.util.Optional;
import org.parallax.judgement.Decided;
import org.parallax.judgement.Decision;
import org.parallax.judgement.ItemKey;
import org.parallax.judgement.Outcome;
import org.parallax.judgement.Outcome.State;

/**
 * What was decided and holds is not written a second time; unless now there is a reason that was not given then.
 *
 * @param outcomes of what was decided before
 */
record StandsAlready(List<Outcome> outcomes) {

    /** The line that says the same and holds. */
    Optional<Outcome> as(Decision decision, Decided decided) {
        return outcomes.stream()
                .filter(outcome -> outcome.state() == State.APPLIED)
                .filter(outcome -> areOne(outcome.judgement().decision(), decision))
                .filter(outcome -> decided.because().isEmpty()
                        || decided.because()
                                .equals(outcome.judgement().decided().because()))
                .findFirst();
    }

    /** An entry whose day was decided is known by that day from then on, and is the same entry. */
    private static boolean areOne(Decision known, Decision decision) {
        return known.equals(decision)
                || (known instanceof Decision.Day before
                        && decision instanceof Decision.Day now
                        && before.date().equals(now.date())
                        && restOnOne(before.entry(), now.entry()));
    }

    private static boolean restOnOne(ItemKey one, ItemKey other) {
        return one.passages().equals(other.passages());
    }
}
