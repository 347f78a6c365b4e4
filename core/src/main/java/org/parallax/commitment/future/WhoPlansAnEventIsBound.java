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

/** "The union plans a strike on Friday", "the council is planning an inquiry": a plan that is told by its noun. */
public final class WhoPlansAnEventIsBound implements PledgeRule {

    private static final Set<String> PLANS = Set.of("plan", "plans", "planned", "planning");

    /** "Plans a second day of strikes". */
    private static final int NEAR = 5;

    @Override
    public Optional<Pledge> at(Page page, Wording sentence, int verb) {
        return isPlanned(sentence, verb) && isOfAnEvent(sentence, verb)
                ? pledge(page, sentence, verb)
                : Optional.empty();
    }

    private static boolean isPlanned(Wording sentence, int verb) {
        return PLANS.contains(sentence.lower(verb))
                && sentence.isVerb(verb)
                && !Mood.isPassive(sentence, verb)
                && Mood.tellsWhatWasDone(sentence, verb);
    }

    private static boolean isOfAnEvent(Wording sentence, int verb) {
        return sentence.first(
                        verb + 1,
                        verb + NEAR,
                        at -> isEvent(sentence, at),
                        at -> !sentence.part(at).isOfANounPhrase())
                > 0;
    }

    private static boolean isEvent(Wording sentence, int at) {
        boolean event = sentence.is(at, "activity") || sentence.is(at, "inquiry") || sentence.is(at, "measure");
        return event && sentence.part(at).isNoun() && !sentence.part(at + 1).isNoun();
    }

    private Optional<Pledge> pledge(Page page, Wording sentence, int verb) {
        Party bound = Subjects.of(page, sentence, verb);
        return Responsible.isSomebody(page, bound) && sentence.part(verb + 1) != PartOfSpeech.MARK
                ? Deeds.from(page, sentence, verb + 1)
                        .map(deed ->
                                pledge(page, sentence, Kind.PROMISE, bound, Party.NOBODY, sentence.span(verb), deed))
                : Optional.empty();
    }
}
