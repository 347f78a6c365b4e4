package org.parallax.commitment.future;

import java.util.Optional;
import java.util.Set;
import org.parallax.commitment.deed.Deeds;
import org.parallax.commitment.deed.PledgeRule;
import org.parallax.commitment.page.Mood;
import org.parallax.commitment.page.Page;
import org.parallax.commitment.page.Pledge;
import org.parallax.commitment.page.Pledge.Kind;
import org.parallax.commitment.page.Pledge.Party;
import org.parallax.commitment.page.Responsible;
import org.parallax.commitment.page.Subjects;
import org.parallax.commitment.page.Wording;
import org.parallax.language.PartOfSpeech;
import org.parallax.statement.Statement;

/** "The harbour board's plan to close the pier", "Norvale government plans to move the market", "its intention to sell the boats". */
public final class APlanBindsWhoseItIs implements PledgeRule {

    private static final Set<String> PLANS = Set.of("plan", "plans", "intention", "intentions");

    /** "Its latest plan to". */
    private static final int NEAR = 2;

    @Override
    public Optional<Pledge> at(Page page, Wording sentence, int noun) {
        boolean plan = PLANS.contains(sentence.lower(noun)) && sentence.infinitive(noun + 1) > 0;
        return plan && isTold(page, sentence, noun) ? pledge(page, sentence, noun) : Optional.empty();
    }

    /** Not what somebody says in so many words, who may praise or blame it. */
    private static boolean isTold(Page page, Wording sentence, int noun) {
        return !sentence.asks()
                && !Mood.isNotYet(sentence, noun)
                && page.saying(sentence.span(noun))
                        .filter(said -> said.kind() == Statement.Kind.DIRECT)
                        .isEmpty();
    }

    private Optional<Pledge> pledge(Page page, Wording sentence, int noun) {
        Party owner = owner(page, sentence, noun);
        return Responsible.isSomebody(page, owner)
                ? Deeds.from(page, sentence, sentence.infinitive(noun + 1))
                        .map(deed ->
                                pledge(page, sentence, Kind.PROMISE, owner, Party.NOBODY, sentence.span(noun), deed))
                : Optional.empty();
    }

    private static Party owner(Page page, Wording sentence, int noun) {
        int mark = sentence.last(noun - NEAR, noun, at -> isOwners(sentence, at));
        if (mark > 0 && sentence.part(mark) == PartOfSpeech.POSSESSIVE_ENDING) {
            return Subjects.before(page, sentence, mark);
        }
        if (mark >= 0) {
            return new Party(page.namedIn(sentence.span(mark)), Optional.of(sentence.span(mark)));
        }
        return Responsible.isBody(sentence.lower(noun - 1)) ? Subjects.before(page, sentence, noun) : Party.NOBODY;
    }

    private static boolean isOwners(Wording sentence, int at) {
        return sentence.part(at) == PartOfSpeech.POSSESSIVE_ENDING
                || sentence.part(at) == PartOfSpeech.POSSESSIVE_PRONOUN;
    }
}
