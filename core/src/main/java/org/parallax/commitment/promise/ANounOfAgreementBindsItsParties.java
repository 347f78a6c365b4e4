package org.parallax.commitment.promise;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parallax.commitment.deed.Deeds;
import org.parallax.commitment.deed.PledgeRule;
import org.parallax.commitment.page.Mood;
import org.parallax.commitment.page.Page;
import org.parallax.commitment.page.Pledge;
import org.parallax.commitment.page.Pledge.Kind;
import org.parallax.commitment.page.Pledge.Party;
import org.parallax.commitment.page.Subjects;
import org.parallax.commitment.page.Wording;
import org.parallax.language.PartOfSpeech;
import org.parallax.language.Tagging.NameType;

/** "Northport and Eastmere signed an agreement to share the ferries", "the council's pledge to mend the pier", "the deal provides for …". */
public final class ANounOfAgreementBindsItsParties implements PledgeRule {

    private static final int REACH = 12;

    /** "Its arrangements continue to ensure": what they do, and not what is agreed. */
    private static final Set<String> GOES_ON = Set.of("continue", "remain", "seem", "appear", "tend", "help", "serve");

    @Override
    public Optional<Pledge> at(Page page, Wording sentence, int noun) {
        boolean agreement = sentence.is(noun, "agreement");
        boolean binds = sentence.part(noun).isNoun() && (agreement || sentence.is(noun, "pledge"));
        return binds && !sentence.asks() && !Mood.isNotYet(sentence, noun) && !isAVerb(sentence, noun)
                ? pledge(page, sentence, noun, agreement)
                : Optional.empty();
    }

    /** "Made the firm promise to". */
    private static boolean isAVerb(Wording sentence, int noun) {
        return MadeToPromise.isMade(sentence, noun) || MadeToPromise.isLet(sentence, noun);
    }

    private Optional<Pledge> pledge(Page page, Wording sentence, int noun, boolean agreement) {
        int deed = deed(sentence, noun);
        if (deed < 0) {
            return Optional.empty();
        }
        Party bound = bound(page, sentence, noun, deed);
        Kind kind = agreement ? Kind.AGREEMENT : Kind.PROMISE;
        return bound.isNobody()
                ? Optional.empty()
                : Deeds.from(page, sentence, deed)
                        .map(what -> pledge(page, sentence, kind, bound, Party.NOBODY, sentence.span(noun), what));
    }

    /** Who made it: those whom it is between, its owner, or the subject of the verb that makes it. */
    private static Party bound(Page page, Wording sentence, int noun, int deed) {
        return Parties.between(page, sentence, noun + 1, deed - 1)
                .or(() -> owner(page, sentence, noun, deed))
                .or(() -> maker(page, sentence, noun))
                .or(() -> Agreements.partiesBefore(page, sentence, noun))
                .orElse(Party.NOBODY);
    }

    private static Optional<Party> owner(Page page, Wording sentence, int noun, int deed) {
        for (int at = noun - 1; at >= Math.max(1, noun - 3); at--) {
            if (sentence.part(at) == PartOfSpeech.POSSESSIVE_PRONOUN) {
                return Optional.of(whose(page, sentence, at, deed)).filter(party -> !party.isNobody());
            }
            if (sentence.part(at) == PartOfSpeech.POSSESSIVE_ENDING) {
                Party owner = Subjects.before(page, sentence, at);
                return Optional.of(owner).filter(party -> !party.entities().isEmpty());
            }
        }
        return Optional.empty();
    }

    /** "Ada Brook, who was elected for her pledge to …": the one whom the sentence began with. */
    private static Party whose(Page page, Wording sentence, int pronoun, int deed) {
        List<Integer> others = object(page, sentence, deed);
        List<Integer> meant = without(others, page.namedIn(sentence.span(pronoun)));
        boolean third = Set.of("his", "her", "its", "their").contains(sentence.lower(pronoun));
        List<Integer> before = without(others, page.namedIn(sentence.span(0, pronoun))).stream()
                .filter(index -> page.entity(index).type() == NameType.PERSON || !isAPersons(sentence, pronoun))
                .toList();
        List<Integer> only = meant.isEmpty() && before.size() == 1 ? before : meant;
        return third && !only.isEmpty() ? new Party(only, Optional.of(sentence.span(pronoun))) : Party.NOBODY;
    }

    private static boolean isAPersons(Wording sentence, int pronoun) {
        return Set.of("his", "her").contains(sentence.lower(pronoun));
    }

    /** Who stands right behind the deed's verb, to whom it is done: nobody promises to support themselves. */
    private static List<Integer> object(Page page, Wording sentence, int deed) {
        int verb = sentence.isNegation(deed) ? deed + 2 : deed;
        return verb + 1 < sentence.size() && sentence.part(verb + 1).isName()
                ? page.namedIn(sentence.span(verb + 1))
                : List.of();
    }

    private static List<Integer> without(List<Integer> others, List<Integer> some) {
        return some.stream().filter(index -> !others.contains(index)).toList();
    }

    private static Optional<Party> maker(Page page, Wording sentence, int noun) {
        for (int at = noun - 1; at >= Math.max(0, noun - 6); at--) {
            if (sentence.isVerb(at)
                    && sentence.is(at, "made")
                    && Mood.tellsWhatWasDone(sentence, at)
                    && !Mood.isPassive(sentence, at)) {
                return Optional.of(Subjects.of(page, sentence, at)).filter(party -> !party.isNobody());
            }
        }
        return Optional.empty();
    }

    /** "to …", "for the two to …", "provides for …ing", "calls for …"; -1 where none stands near. */
    private static int deed(Wording sentence, int noun) {
        for (int at = noun + 1; at < Math.min(noun + REACH, sentence.size()); at++) {
            if (sentence.infinitive(at) > 0) {
                return sentence.deed(at);
            }
            if (Set.of("provided", "provides", "stipulated", "stipulates", "foresees", "envisages")
                    .contains(sentence.lower(at))) {
                return gerund(sentence, at + 1);
            }
            if (Set.of(".", ";", ":", ",", "“", "\"").contains(sentence.lower(at)) || isOtherVerb(sentence, at)) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean isOtherVerb(Wording sentence, int at) {
        PartOfSpeech part = sentence.part(at);
        return part == PartOfSpeech.THIRD_PERSON_VERB
                || GOES_ON.contains(sentence.lower(at))
                || part == PartOfSpeech.MODAL
                || Set.of("are", "were").contains(sentence.lower(at))
                || (part == PartOfSpeech.PAST && !sentence.is(at, "made"));
    }

    private static int gerund(Wording sentence, int from) {
        for (int at = from; at < Math.min(from + 4, sentence.size()); at++) {
            if (sentence.part(at) == PartOfSpeech.GERUND) {
                return at;
            }
        }
        return -1;
    }
}
