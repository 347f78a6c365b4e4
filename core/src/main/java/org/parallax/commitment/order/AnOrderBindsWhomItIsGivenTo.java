package org.parallax.commitment.order;

import java.util.Optional;
import java.util.Set;
import org.parallax.commitment.deed.Deeds;
import org.parallax.commitment.deed.PledgeRule;
import org.parallax.commitment.page.Mood;
import org.parallax.commitment.page.Page;
import org.parallax.commitment.page.Phrases;
import org.parallax.commitment.page.Pledge;
import org.parallax.commitment.page.Pledge.Kind;
import org.parallax.commitment.page.Pledge.Party;
import org.parallax.commitment.page.Responsible;
import org.parallax.commitment.page.Subjects;
import org.parallax.commitment.page.Wording;
import org.parallax.language.PartOfSpeech;

/** "The court ordered the company to pay", "the captain was ordered to turn back". */
public final class AnOrderBindsWhomItIsGivenTo implements PledgeRule {

    private static final int REACH = 10;

    /** "Residents have since been told". */
    private static final int NEAR = 4;

    @Override
    public Optional<Pledge> at(Page page, Wording sentence, int verb) {
        boolean orders = sentence.isVerb(verb) && (sentence.is(verb, "order") || tells(page, sentence, verb));
        return orders && Mood.tellsWhatWasDone(sentence, verb) && !isOnlyThought(sentence, verb)
                ? order(page, sentence, verb)
                : Optional.empty();
    }

    private Optional<Pledge> order(Page page, Wording sentence, int verb) {
        int to = to(sentence, verb + 1);
        if (to < 0) {
            return Optional.empty();
        }
        if (isTaught(sentence, verb)) {
            return Optional.empty();
        }
        boolean passive = Mood.isPassive(sentence, verb);
        Party bound = passive
                ? Subjects.before(page, sentence, verb)
                : Phrases.party(page, sentence, verb + 1, sentence.beforeInfinitive(to));
        Party giver = passive ? Party.NOBODY : Subjects.of(page, sentence, verb);
        boolean they = sentence.lower(verb - 1).equals("they");
        boolean answers = passive || they || Responsible.canOrder(page, giver);
        return bound.isNobody() || !answers || isAThing(page, sentence, to, bound)
                ? Optional.empty()
                : Deeds.from(page, sentence, sentence.deed(to))
                        .map(deed -> pledge(page, sentence, Kind.ORDER, bound, giver, sentence.span(verb), deed));
    }

    /** "Ordered Norvale boats to be painted": a thing with somebody's name before it, which does nothing itself. */
    private static boolean isAThing(Page page, Wording sentence, int to, Party bound) {
        int noun = sentence.beforeInfinitive(to);
        boolean passive = sentence.lower(sentence.infinitive(to)).equals("be");
        boolean named =
                !bound.entities().isEmpty() && page.namedIn(sentence.span(noun)).isEmpty();
        return passive && named && !Responsible.isDescribed(sentence.lower(noun));
    }

    /** "Instructed in how to row". */
    private static boolean isTaught(Wording sentence, int verb) {
        return Set.of("in", "on", "how").contains(sentence.lower(verb + 1));
    }

    /** "Such steps could include ordering the firm to …". */
    private static boolean isOnlyThought(Wording sentence, int verb) {
        return sentence.part(verb) == PartOfSpeech.GERUND
                && sentence.any(
                        0,
                        verb,
                        at -> sentence.part(at) == PartOfSpeech.MODAL
                                || sentence.lower(at).equals("likely"));
    }

    /** "The mayor has told all departments to review their contracts": who holds an office, and those who are under it. */
    private static boolean tells(Page page, Wording sentence, int verb) {
        if (isToldToAll(sentence, verb)) {
            return true;
        }
        int to = sentence.lower(verb).equals("told") ? to(sentence, verb + 1) : -1;
        int whom = sentence.beforeInfinitive(to);
        return whom > verb
                && !Mood.isPassive(sentence, verb)
                && (sentence.is(whom, "team") || Responsible.isBody(sentence.lower(whom)))
                && Subjects.of(page, sentence, verb).entities().stream().anyMatch(page.offices()::areHeldBy);
    }

    /** "Residents were told to boil their water". */
    private static boolean isToldToAll(Wording sentence, int verb) {
        boolean told = sentence.lower(verb).equals("told") && sentence.infinitive(verb + 1) > 0;
        int noun = sentence.last(verb - NEAR, verb, at -> sentence.part(at) == PartOfSpeech.NOUNS);
        return told
                && noun >= 0
                && Mood.isPassive(sentence, verb)
                && (sentence.is(noun, "public") || sentence.is(noun, "team"));
    }

    /** The "to" of the next infinitive, before another verb comes; -1 where none does. */
    private static int to(Wording sentence, int from) {
        return sentence.first(from, from + REACH, at -> sentence.infinitive(at) > 0, sentence::isVerb);
    }
}
