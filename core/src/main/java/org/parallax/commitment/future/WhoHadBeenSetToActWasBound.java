package org.parallax.commitment.future;

import java.util.Optional;
import java.util.Set;
import org.parallax.commitment.deed.Deeds;
import org.parallax.commitment.deed.PledgeRule;
import org.parallax.commitment.page.Page;
import org.parallax.commitment.page.Pledge;
import org.parallax.commitment.page.Pledge.Kind;
import org.parallax.commitment.page.Pledge.Party;
import org.parallax.commitment.page.Responsible;
import org.parallax.commitment.page.Subjects;
import org.parallax.commitment.page.Wording;
import org.parallax.time.DateRange;

/** "Ada Brook had been scheduled to speak, but cancelled": told with what became of it; what merely "had been scheduled" may have been done. */
public final class WhoHadBeenSetToActWasBound implements PledgeRule {

    private static final Set<String> WAS = Set.of("was", "were", "been");

    @Override
    public Optional<Pledge> at(Page page, Wording sentence, int set) {
        return isSet(sentence, set) && SaidToBeOff.at(sentence, set) > 0
                ? pledge(page, sentence, set)
                : Optional.empty();
    }

    /** Whether a word, behind "was", "were" or "been", tells what somebody had been set to do: "was due to", "had been scheduled to". */
    public static boolean isSet(Wording sentence, int set) {
        boolean word = sentence.is(set, "set for") || Set.of("due", "set").contains(sentence.lower(set));
        return word
                && WAS.contains(sentence.lower(set - 1))
                && !sentence.isNegation(set - 2)
                && sentence.infinitive(set + 1) > 0
                && !sentence.is(sentence.infinitive(set + 1), "idle");
    }

    private Optional<Pledge> pledge(Page page, Wording sentence, int set) {
        Party bound = Subjects.of(page, sentence, set);
        return Responsible.isSomebody(page, bound)
                ? Deeds.from(page, sentence, sentence.infinitive(set + 1))
                        .map(deed ->
                                pledge(page, sentence, Kind.PROMISE, bound, Party.NOBODY, sentence.span(set), deed))
                        .map(pledge -> pledge.madeAt(DateRange.unknown("before it was called off")))
                : Optional.empty();
    }
}
