package org.parallax.commitment.order;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parallax.commitment.deed.Dates;
import org.parallax.commitment.deed.Deeds;
import org.parallax.commitment.deed.PledgeRule;
import org.parallax.commitment.page.Mood;
import org.parallax.commitment.page.Nations;
import org.parallax.commitment.page.Page;
import org.parallax.commitment.page.Phrases;
import org.parallax.commitment.page.Pledge;
import org.parallax.commitment.page.Pledge.Deed;
import org.parallax.commitment.page.Pledge.Kind;
import org.parallax.commitment.page.Pledge.Party;
import org.parallax.commitment.page.Subjects;
import org.parallax.commitment.page.Wording;
import org.parallax.language.PartOfSpeech;

/** "The assembly passed a resolution requiring the crown to sell the fleet", "the ships must leave under a law passed by the senate". */
public final class AResolutionBindsWhomItRequires implements PledgeRule {

    private static final Set<String> JOINS = Set.of("that", "which", "on", "in");

    private static final Set<String> BOUND = Set.of("required", "obliged", "bound", "ordered");

    private static final int REACH = 10;

    /** How far before its noun "under" or "according to" may stand. */
    private static final int NEAR = 5;

    @Override
    public Optional<Pledge> at(Page page, Wording sentence, int noun) {
        boolean told = !sentence.asks() && isResolution(sentence, noun) && Mood.tellsWhatWasDone(sentence, noun);
        return told
                ? required(page, sentence, noun)
                        .or(() -> under(page, sentence, noun))
                        .or(() -> plain(page, sentence, noun))
                : Optional.empty();
    }

    private static boolean isResolution(Wording sentence, int noun) {
        return sentence.part(noun).isNoun()
                && (sentence.is(noun, "resolution")
                        || sentence.is(noun, "resolve")
                        || (sentence.is(noun, "proposal") && Lawmaking.isAdopted(sentence, noun)));
    }

    /** "a resolution requiring X to …", "a law slashing the imports". */
    private Optional<Pledge> required(Page page, Wording sentence, int noun) {
        if (!Lawmaking.isPassed(sentence, noun) && !isKnown(sentence, noun)) {
            return Optional.empty();
        }
        int verb = verbOf(page, sentence, noun);
        if (sentence.isVerb(verb) && sentence.is(verb, "requires") && isBinding(page, sentence, noun, verb)) {
            return required(page, sentence, noun, verb);
        }
        return sentence.part(verb) == PartOfSpeech.GERUND && sentence.is(verb, "restricts")
                ? pledge(page, sentence, noun, verb, restricted(page, sentence, verb), verb)
                : Optional.empty();
    }

    /** "A law banning the captains from landing", "a law cutting Norvale's imports". */
    private static Party restricted(Page page, Wording sentence, int verb) {
        Party banned = ABanBindsThoseUnderIt.under(page, sentence, verb);
        return banned.isNobody() ? whose(page, sentence, verb + 1) : banned;
    }

    /** "The new law": one that is there. */
    private static boolean isKnown(Wording sentence, int noun) {
        int the = sentence.part(noun - 1) == PartOfSpeech.ADJECTIVE ? noun - 2 : noun - 1;
        return sentence.lower(the).equals("the");
    }

    /** What the noun says by its verb: "a law that on Friday required". */
    private static int verbOf(Page page, Wording sentence, int noun) {
        int verb = noun + 1;
        while (verb < sentence.size()
                && (sentence.isAdverb(verb) || JOINS.contains(sentence.lower(verb)) || page.isTime(sentence, verb))) {
            verb++;
        }
        return verb;
    }

    private static boolean isBinding(Page page, Wording sentence, int noun, int verb) {
        return !sentence.is(verb, "calls") || Lawmaking.isOfLawgivers(page, Lawmaking.body(page, sentence, noun));
    }

    private Optional<Pledge> required(Page page, Wording sentence, int noun, int verb) {
        int to = to(sentence, verb + 1);
        boolean on = Set.of("for", "on").contains(sentence.lower(verb + 1));
        int deed = sentence.isNegation(to - 1) ? to - 1 : to + 1;
        Party named = to < 0
                ? Party.NOBODY
                : Phrases.party(page, sentence, on ? verb + 2 : verb + 1, sentence.beforeInfinitive(to));
        Party bound = government(page, sentence, noun, named);
        return bound.isNobody() ? Optional.empty() : pledge(page, sentence, noun, verb, bound, deed);
    }

    /** "The government" that a country's parliament requires to do it is that country's. */
    private static Party government(Page page, Wording sentence, int noun, Party named) {
        boolean bare = named.entities().isEmpty()
                && named.words()
                        .filter(words -> words.of(page.text()).matches("(?i)(?:the|its) government"))
                        .isPresent();
        return bare
                ? Lawmaking.body(page, sentence, noun)
                        .words()
                        .flatMap(body -> Nations.ownerIn(page, body))
                        .map(country -> new Party(List.of(country), named.words()))
                        .orElse(named)
                : named;
    }

    private static int to(Wording sentence, int from) {
        return sentence.first(from, from + REACH, at -> sentence.infinitive(at) > 0);
    }

    /** Whose something is that a law cuts: "slashing Norvale's imports"; the law says it of whoever else has it. */
    private static Party whose(Page page, Wording sentence, int from) {
        int end = sentence.first(
                from + 1,
                from + REACH,
                at -> sentence.part(at) == PartOfSpeech.POSSESSIVE_ENDING,
                at -> sentence.part(at) == PartOfSpeech.MARK);
        return end >= 0 ? Phrases.party(page, sentence, from, end - 1) : Party.NOBODY;
    }

    private Optional<Pledge> pledge(Page page, Wording sentence, int noun, int cue, Party bound, int deed) {
        Party body = Lawmaking.body(page, sentence, noun);
        Party towards = body.equals(bound) ? Party.NOBODY : body;
        return Deeds.from(page, sentence, deed)
                .map(what -> pledge(page, sentence, Kind.RESOLUTION, bound, towards, sentence.span(cue), what));
    }

    /** "X must leave under a resolution that parliament passed", "X is required to leave according to the law". */
    private Optional<Pledge> under(Page page, Wording sentence, int noun) {
        int last = lastBefore(sentence, noun);
        int must = last < 0 ? -1 : must(sentence, last);
        if (must < 0) {
            return Optional.empty();
        }
        int verb = sentence.lower(must).equals("must") ? must + 1 : sentence.infinitive(to(sentence, must));
        Party bound = Subjects.before(page, sentence, must);
        Party body = Lawmaking.body(page, sentence, noun);
        return verb < 0 || verb > last || bound.isNobody()
                ? Optional.empty()
                : Optional.of(pledge(
                        page, sentence, Kind.RESOLUTION, bound, body, sentence.span(noun), deed(sentence, verb, last)));
    }

    private static Deed deed(Wording sentence, int verb, int last) {
        return new Deed(sentence.span(verb, last), Optional.empty());
    }

    /** The last word before "under" or "according to"; -1 where neither stands before the noun. */
    private static int lastBefore(Wording sentence, int noun) {
        int to = sentence.last(
                noun - NEAR, noun, at -> Set.of("under", "by", "to").contains(sentence.lower(at)));
        boolean according =
                sentence.lower(to).equals("to") && sentence.lower(to - 1).equals("according");
        return sentence.lower(to).equals("under") ? to - 1 : according ? to - 2 : -1;
    }

    private static int must(Wording sentence, int last) {
        return sentence.last(0, last + 1, at -> sentence.lower(at).equals("must") || isBoundTo(sentence, at));
    }

    private static boolean isBoundTo(Wording sentence, int at) {
        return BOUND.contains(sentence.lower(at)) && sentence.lower(at + 1).equals("to");
    }

    /** "parliament's decision to withdraw the fleet", "the council passed a motion to close the pier". */
    private Optional<Pledge> plain(Page page, Wording sentence, int noun) {
        int verb = sentence.infinitive(noun + 1);
        if (verb < 0) {
            return Optional.empty();
        }
        if (Lawmaking.isPassed(sentence, noun)) {
            return pledge(page, sentence, noun, noun, Lawmaking.maker(page, sentence, noun), verb);
        }
        Party body = Lawmaking.owner(page, sentence, noun);
        return body.isNobody()
                ? Optional.empty()
                : pledge(page, sentence, noun, noun, body, verb)
                        .map(pledge -> pledge.madeAt(Dates.noLaterThanTold(page)));
    }
}
