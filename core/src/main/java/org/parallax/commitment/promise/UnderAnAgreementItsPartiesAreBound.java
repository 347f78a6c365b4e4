package org.parallax.commitment.promise;

import java.util.Optional;
import java.util.Set;
import org.parallax.commitment.deed.Deeds;
import org.parallax.commitment.deed.PledgeRule;
import org.parallax.commitment.page.Page;
import org.parallax.commitment.page.Pledge;
import org.parallax.commitment.page.Pledge.Kind;
import org.parallax.commitment.page.Pledge.Party;
import org.parallax.commitment.page.Subjects;
import org.parallax.commitment.page.Wording;
import org.parallax.language.PartOfSpeech;

/** "Under the deal, Norvale Ferries will sell its oldest boats", "the board must pay under the ruling". */
public final class UnderAnAgreementItsPartiesAreBound implements PledgeRule {

    private static final Set<String> NOT_YET = Set.of("proposed", "draft", "planned", "possible", "potential", "old");
    private static final Set<String> BINDING = Set.of("will", "would", "must", "shall");

    private static final int PHRASE = 8;

    @Override
    public Optional<Pledge> at(Page page, Wording sentence, int at) {
        int noun = at == 0 && !sentence.asks() ? noun(sentence) : -1;
        int modal = noun < 0 ? -1 : modal(sentence, noun);
        return modal < 0 ? Optional.empty() : pledge(page, sentence, noun, modal);
    }

    /** The noun of what binds, in the phrase that opens the sentence; -1 where none does. */
    private static int noun(Wording sentence) {
        boolean under = sentence.lower(0).equals("under")
                || (sentence.lower(0).equals("as") && sentence.lower(1).equals("part"));
        for (int at = 1; under && at < Math.min(PHRASE, sentence.size()); at++) {
            if (NOT_YET.contains(sentence.lower(at)) || sentence.lower(at).equals(",")) {
                return -1;
            }
            boolean binds = sentence.is(at, "agreement") || sentence.is(at, "resolution") || sentence.is(at, "terms");
            if (binds && sentence.part(at).isNoun()) {
                return isOfAllTime(sentence, at) ? -1 : at;
            }
        }
        return -1;
    }

    /** "Under federal law": what everybody is bound to at any time. */
    private static boolean isOfAllTime(Wording sentence, int noun) {
        return sentence.is(noun, "resolution")
                && sentence.lower(0).equals("under")
                && sentence.part(1) != PartOfSpeech.DETERMINER
                && sentence.part(1) != PartOfSpeech.POSSESSIVE_PRONOUN
                && !sentence.part(1).isName();
    }

    /** The "will" of the clause after the phrase's comma. */
    private static int modal(Wording sentence, int noun) {
        int comma = sentence.first(
                noun + 1, sentence.size(), at -> sentence.lower(at).equals(","));
        return comma < 0
                ? -1
                : sentence.first(comma, sentence.size(), at -> binds(sentence, at), at -> isVerb(sentence, at));
    }

    private static boolean binds(Wording sentence, int at) {
        return BINDING.contains(sentence.lower(at)) && sentence.part(at) == PartOfSpeech.MODAL;
    }

    private static boolean isVerb(Wording sentence, int at) {
        return sentence.part(at).isVerb();
    }

    private Optional<Pledge> pledge(Page page, Wording sentence, int noun, int modal) {
        Party subject = Subjects.before(page, sentence, modal);
        boolean passive = sentence.lower(modal + 1).equals("be");
        int first = subject.words()
                .filter(words -> passive)
                .map(words -> sentence.from(words.start()))
                .orElse(modal + 1);
        Kind kind = sentence.is(noun, "resolution") ? Kind.RESOLUTION : Kind.AGREEMENT;
        Party bound = passive ? Party.NOBODY : subject;
        return subject.isNobody() || (!passive && sentence.is(modal + 1, "idle"))
                ? Optional.empty()
                : Deeds.from(page, sentence, first)
                        .map(deed -> pledge(page, sentence, kind, bound, Party.NOBODY, sentence.span(noun), deed));
    }
}
