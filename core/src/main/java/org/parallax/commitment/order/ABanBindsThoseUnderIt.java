package org.parallax.commitment.order;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parallax.commitment.deed.Deeds;
import org.parallax.commitment.deed.PledgeRule;
import org.parallax.commitment.page.Lexicon;
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

/** "The council has banned fishing in the bay". */
public final class ABanBindsThoseUnderIt implements PledgeRule {

    private static final Set<String> ACCESS = Set.of("access", "entry", "permission", "visas", "passage");

    private static final Set<String> DENIES = Set.of("denied", "denies");

    /** "Denied him entry" tells of one day at one door. */
    private static final Set<String> SOMEONE = Lexicon.forms("object pronouns");

    /** "Many towns currently ban swans": what has long been so. */
    private static final Set<String> STANDING = Set.of("currently", "already", "still", "generally", "typically");

    private static final Set<String> HAVING = Lexicon.forms("forms of having");

    private static final int NEAR = 4;

    private static final int REACH = 10;

    @Override
    public Optional<Pledge> at(Page page, Wording sentence, int verb) {
        if (!isBan(sentence, verb)) {
            return Optional.empty();
        }
        Party body = body(page, sentence, verb);
        return body.isNobody() || !Responsible.canOrder(page, body)
                ? Optional.empty()
                : Deeds.from(page, sentence, verb)
                        .map(deed -> pledge(
                                page,
                                sentence,
                                Kind.BAN,
                                bound(page, sentence, verb, body),
                                body,
                                sentence.span(verb),
                                deed));
    }

    /** Those whom it names; where it names nobody, a body with a name has bound itself to keep it up. */
    private static Party bound(Page page, Wording sentence, int verb, Party body) {
        Party under = under(page, sentence, verb);
        return under.isNobody() && !body.entities().isEmpty() ? body : under;
    }

    private static boolean isBan(Wording sentence, int verb) {
        return isFinite(sentence, verb)
                && !STANDING.contains(sentence.lower(verb - 1))
                && (sentence.is(verb, "ban") || deniesAccess(sentence, verb))
                && !Mood.isPassive(sentence, verb)
                && Mood.tellsWhatWasDone(sentence, verb);
    }

    /** Also the one that its resolutions name. */
    private static Party body(Page page, Wording sentence, int verb) {
        Party body = Subjects.of(page, sentence, verb);
        return body.entities().isEmpty()
                ? new Party(body.words().map(page::namedIn).orElse(List.of()), body.words())
                : body;
    }

    /** "bans the ships from landing", "bans Norvale Ferries from its ports": those who are named. */
    static Party under(Page page, Wording sentence, int verb) {
        int from =
                sentence.first(verb + 2, verb + REACH, at -> sentence.lower(at).equals("from"));
        Party kept = from < 0 ? Party.NOBODY : Phrases.party(page, sentence, verb + 1, from - 1);
        boolean out = isADoing(sentence, sentence.afterAdverbs(from + 1))
                || (isAPlaceOfWhoBans(sentence, from + 1) && Responsible.isSomebody(page, kept));
        if (from > 0 && out) {
            return kept;
        }
        return deniesAccess(sentence, verb) ? denied(page, sentence, verb) : Party.NOBODY;
    }

    /** "From landing", "from fishing in": a noun where it looks like one. */
    private static boolean isADoing(Wording sentence, int at) {
        boolean noun = sentence.part(at) == PartOfSpeech.NOUN
                && sentence.lower(at).endsWith("ing")
                && sentence.part(at + 1) == PartOfSpeech.PREPOSITION;
        return noun || sentence.part(at) == PartOfSpeech.GERUND;
    }

    /** "From its ports", "from the pier": but imports "from Eastmere" are so described. */
    private static boolean isAPlaceOfWhoBans(Wording sentence, int at) {
        return sentence.part(at) == PartOfSpeech.POSSESSIVE_PRONOUN || sentence.part(at) == PartOfSpeech.DETERMINER;
    }

    /** "denied access to the ships", "denied port access to the ships", "denied the ships access to its ports". */
    private static Party denied(Page page, Wording sentence, int verb) {
        int access = access(sentence, verb);
        boolean whole = access == verb + 1 || sentence.part(verb + 1) == PartOfSpeech.NOUN;
        return whole && sentence.lower(access + 1).equals("to")
                ? Phrases.from(page, sentence, access + 2)
                : Phrases.party(page, sentence, verb + 1, access - 1);
    }

    private static int access(Wording sentence, int verb) {
        return sentence.first(verb + 1, verb + NEAR + 1, at -> ACCESS.contains(sentence.lower(at)));
    }

    /** "has banned", and not "rules covering banned goods". */
    private static boolean isFinite(Wording sentence, int at) {
        boolean has = HAVING.contains(sentence.lower(at - 1)) || sentence.isAdverb(at - 1);
        boolean base = sentence.part(at) == PartOfSpeech.VERB && sentence.part(at - 1) == PartOfSpeech.NAME;
        return (sentence.part(at).isVerb()
                        && !base
                        && sentence.part(at - 1) != PartOfSpeech.GERUND
                        && sentence.part(at - 1) != PartOfSpeech.PREPOSITION
                        && sentence.part(at - 1) != PartOfSpeech.DETERMINER)
                || (sentence.part(at) == PartOfSpeech.PARTICIPLE && has);
    }

    private static boolean deniesAccess(Wording sentence, int verb) {
        return DENIES.contains(sentence.lower(verb))
                && !SOMEONE.contains(sentence.lower(verb + 1))
                && access(sentence, verb) > 0;
    }
}
