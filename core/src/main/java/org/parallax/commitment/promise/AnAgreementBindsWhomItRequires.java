package org.parallax.commitment.promise;

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
import org.parallax.commitment.page.Wording;
import org.parallax.language.PartOfSpeech;

/** "The deal requires Norvale to withdraw its boats", "the treaty calls for the two to open their ports". */
public final class AnAgreementBindsWhomItRequires implements PledgeRule {

    private static final Set<String> REQUIRES = Set.of(
            "requires",
            "required",
            "obliges",
            "obliged",
            "binds",
            "commits",
            "committed",
            "obligates",
            "obligated",
            "calls",
            "called",
            "compels");

    /** "Requires the owners of the old pier to". */
    private static final int REACH = 10;

    @Override
    public Optional<Pledge> at(Page page, Wording sentence, int noun) {
        boolean agreement = sentence.part(noun).isNoun()
                && (sentence.is(noun, "agreement") || sentence.is(noun, "truce") || sentence.is(noun, "terms"));
        int verb = sentence.isAdverb(noun + 1) ? noun + 2 : noun + 1;
        return agreement && REQUIRES.contains(sentence.lower(verb)) && isThere(sentence, noun)
                ? required(page, sentence, verb)
                : Optional.empty();
    }

    /** "The deal", and no proposed one. */
    private static boolean isThere(Wording sentence, int noun) {
        return !sentence.asks() && !Mood.isNotYet(sentence, noun);
    }

    private Optional<Pledge> required(Page page, Wording sentence, int verb) {
        boolean calls = sentence.lower(verb).startsWith("call");
        int first = sentence.lower(verb + 1).equals("for") ? verb + 2 : verb + 1;
        int to = sentence.first(first + 1, first + REACH, at -> sentence.infinitive(at) > 0, at -> ends(sentence, at));
        Party bound = to < 0 ? Party.NOBODY : Phrases.party(page, sentence, first, sentence.beforeInfinitive(to));
        return bound.isNobody() || (calls && first == verb + 1)
                ? Optional.empty()
                : Deeds.from(page, sentence, sentence.deed(to))
                        .map(deed ->
                                pledge(page, sentence, Kind.AGREEMENT, bound, Party.NOBODY, sentence.span(verb), deed));
    }

    private static boolean ends(Wording sentence, int at) {
        return sentence.part(at) == PartOfSpeech.MARK || sentence.part(at).isVerb();
    }
}
