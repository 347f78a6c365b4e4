package org.parallax.commitment.future;

import java.util.Optional;
import java.util.Set;
import org.parallax.commitment.page.Mood;
import org.parallax.commitment.page.Page;
import org.parallax.commitment.page.Phrases;
import org.parallax.commitment.page.Pledge.Party;
import org.parallax.commitment.page.Subjects;
import org.parallax.commitment.page.Wording;

/** "The crew will be allowed to leave": it is for whoever seized their ship to let them. */
final class WhoHoldsThemLetsThemGo {

    private static final Set<String> FREES =
            Set.of("allowed", "released", "freed", "permitted", "returned", "deported");

    /** How many sentences before the one that says so may tell who holds them. */
    private static final int SENTENCES = 12;

    /** How far behind its verb "by" stands: "was seized on Friday by". */
    private static final int REACH = 5;

    private WhoHoldsThemLetsThemGo() {}

    /** Who lets go where a participle says that somebody is; nobody where it does not, or nobody holds them. */
    static Party bound(Page page, Wording sentence, int participle) {
        int number = page.numberOf(sentence);
        for (int i = number; FREES.contains(sentence.lower(participle)) && i >= Math.max(0, number - SENTENCES); i--) {
            Optional<Party> holder = holder(page, page.sentences().get(i));
            if (holder.isPresent()) {
                return holder.get();
            }
        }
        return Party.NOBODY;
    }

    private static Optional<Party> holder(Page page, Wording sentence) {
        for (int at = 1; at < sentence.size(); at++) {
            if (sentence.isVerb(at) && sentence.is(at, "hold") && Mood.tellsWhatWasDone(sentence, at)) {
                Party holder = Mood.isPassive(sentence, at) ? by(page, sentence, at) : Subjects.of(page, sentence, at);
                if (!holder.entities().isEmpty()) {
                    return Optional.of(holder);
                }
            }
        }
        return Optional.empty();
    }

    private static Party by(Page page, Wording sentence, int verb) {
        for (int at = verb + 1; at < verb + REACH && at + 1 < sentence.size(); at++) {
            if (sentence.lower(at).equals("by")) {
                return Phrases.from(page, sentence, at + 1);
            }
        }
        return Party.NOBODY;
    }
}
