package org.parallax.commitment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parallax.commitment.Pledge.Deed;
import org.parallax.commitment.Pledge.Kind;
import org.parallax.commitment.Pledge.Party;
import org.parallax.language.PartOfSpeech;
import org.parallax.language.Words;

/** "Parliament passed a resolution requiring the government to sell the fleet", "the ships must leave under a law passed by the senate". */
final class AResolutionBindsWhomItRequires implements PledgeRule {

    private static final int REACH = 10;

    private static final Set<String> OBJECTS = Set.of("us", "them", "him", "her", "me", "you", "it");

    @Override
    public List<Pledge> in(Page page, Wording sentence) {
        List<Pledge> found = new ArrayList<>();
        for (int at = 0; at < sentence.size() && !sentence.asks(); at++) {
            boolean noun = sentence.part(at).isNoun()
                    && (sentence.is(at, "resolution")
                            || sentence.is(at, "resolve")
                            || (sentence.is(at, "proposal") && passed(sentence, at)));
            int word = at;
            if (noun && Mood.tellsWhatWasDone(sentence, at)) {
                required(page, sentence, at)
                        .or(() -> under(page, sentence, word))
                        .or(() -> plain(page, sentence, word))
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    /** "a resolution requiring X to …", "a law slashing the imports". */
    private Optional<Pledge> required(Page page, Wording sentence, int noun) {
        int verb = noun + 1;
        while (verb < sentence.size()
                && (sentence.isAdverb(verb)
                        || Set.of("that", "which", "on", "in").contains(sentence.lower(verb))
                        || isTime(page, sentence, verb))) {
            verb++;
        }
        if (!passed(sentence, noun) && !isKnown(sentence, noun)) {
            return Optional.empty();
        }
        int requires = verb;
        boolean binding = !sentence.is(verb, "calls") || isOfLawgivers(page, body(page, sentence, noun));
        if (sentence.isVerb(verb) && sentence.is(verb, "requires") && binding) {
            int to = to(sentence, verb + 1);
            Party bound = to < 0 ? Party.NOBODY : Subjects.phrase(page, sentence, after(sentence, verb), to - 1);
            return to < 0 || bound.isNobody()
                    ? Optional.empty()
                    : pledge(page, sentence, noun, requires, bound, to + 1);
        }
        boolean restricts = sentence.part(verb) == PartOfSpeech.GERUND && sentence.is(verb, "restricts");
        return restricts
                ? pledge(page, sentence, noun, requires, whose(page, sentence, verb + 1), verb)
                : Optional.empty();
    }

    /** What a club resolves to call for binds nobody; what a parliament does, may. */
    private static boolean isOfLawgivers(Page page, Party body) {
        return body.words()
                .map(words -> Words.lower(words.of(page.text())))
                .filter(words -> words.stream().anyMatch(word -> Lexicon.is("lawgiver", word)))
                .isPresent();
    }

    /** "The new law": one that is there. */
    private static boolean isKnown(Wording sentence, int noun) {
        int the = sentence.part(noun - 1) == PartOfSpeech.ADJECTIVE ? noun - 2 : noun - 1;
        return sentence.lower(the).equals("the");
    }

    private static boolean isTime(Page page, Wording sentence, int at) {
        return page.timesIn(sentence.span()).stream()
                .anyMatch(time -> time.span().overlaps(sentence.span(at)));
    }

    private static int after(Wording sentence, int verb) {
        return sentence.lower(verb + 1).equals("for")
                        || sentence.lower(verb + 1).equals("on")
                ? verb + 2
                : verb + 1;
    }

    /** "X must leave under a resolution that parliament passed", "X is required to leave according to the law". */
    private Optional<Pledge> under(Page page, Wording sentence, int noun) {
        int to = noun - 1;
        while (to > 0 && noun - to < 5 && !Set.of("under", "by", "to").contains(sentence.lower(to))) {
            to--;
        }
        boolean under = sentence.lower(to).equals("under")
                || (sentence.lower(to).equals("to") && sentence.lower(to - 1).equals("according"));
        int last = sentence.lower(to).equals("to") ? to - 2 : to - 1;
        int must = under ? must(sentence, last) : -1;
        if (must < 0) {
            return Optional.empty();
        }
        int verb = sentence.lower(must).equals("must") ? must + 1 : sentence.infinitive(to(sentence, must));
        Party bound = Subjects.before(page, sentence, must);
        return verb < 0 || verb > last || bound.isNobody()
                ? Optional.empty()
                : Optional.of(pledge(
                        page,
                        sentence,
                        Kind.RESOLUTION,
                        bound,
                        body(page, sentence, noun),
                        sentence.span(noun),
                        new Deed(sentence.span(verb, last), Optional.empty())));
    }

    private static int must(Wording sentence, int last) {
        for (int at = last; at >= 0; at--) {
            if (sentence.lower(at).equals("must")
                    || (Set.of("required", "obliged", "bound", "ordered").contains(sentence.lower(at))
                            && sentence.lower(at + 1).equals("to"))) {
                return at;
            }
        }
        return -1;
    }

    /** "parliament's decision to withdraw the fleet", "the council passed a motion to close the pier". */
    private Optional<Pledge> plain(Page page, Wording sentence, int noun) {
        int verb = sentence.infinitive(noun + 1);
        if (verb < 0) {
            return Optional.empty();
        }
        if (passed(sentence, noun)) {
            return pledge(page, sentence, noun, noun, maker(page, sentence, noun), verb);
        }
        Party body = owner(page, sentence, noun);
        return body.isNobody()
                ? Optional.empty()
                : pledge(page, sentence, noun, noun, body, verb)
                        .map(pledge -> pledge.madeAt(Dates.noLaterThanTold(page)));
    }

    /** The body that a possessive before the noun names, or that it is an adjective of. */
    private static Party owner(Page page, Wording sentence, int noun) {
        for (int at = noun - 1; at >= Math.max(1, noun - 2); at--) {
            if (sentence.part(at) == PartOfSpeech.POSSESSIVE_ENDING && sentence.is(at - 1, "house")) {
                return Subjects.before(page, sentence, at);
            }
        }
        return Set.of("parliamentary", "congressional").contains(sentence.lower(noun - 1))
                ? new Party(List.of(), Optional.of(sentence.span(noun - 1, noun)))
                : Party.NOBODY;
    }

    private Optional<Pledge> pledge(Page page, Wording sentence, int noun, int cue, Party bound, int deed) {
        Party body = body(page, sentence, noun);
        Party towards = body.equals(bound) ? Party.NOBODY : body;
        return Deeds.from(page, sentence, deed)
                .map(what -> pledge(page, sentence, Kind.RESOLUTION, bound, towards, sentence.span(cue), what));
    }

    /** Whose something is that a law cuts: "slashing Norvale's imports"; the law says it of whoever else has it. */
    private static Party whose(Page page, Wording sentence, int from) {
        for (int at = from + 1;
                at < Math.min(from + REACH, sentence.size()) && sentence.part(at) != PartOfSpeech.MARK;
                at++) {
            if (sentence.part(at) == PartOfSpeech.POSSESSIVE_ENDING) {
                return Subjects.phrase(page, sentence, from, at - 1);
            }
        }
        return Party.NOBODY;
    }

    /** Who passed it: "a law passed by the senate", "the senate passed a law". */
    private static Party body(Page page, Wording sentence, int noun) {
        for (int at = noun + 1; at < Math.min(noun + 5, sentence.size()); at++) {
            if (sentence.lower(at).equals("by") && sentence.is(at - 1, "passed")) {
                return Subjects.from(page, sentence, at + 1);
            }
        }
        return maker(page, sentence, noun);
    }

    private static Party maker(Page page, Wording sentence, int noun) {
        int verb = passing(sentence, noun);
        return verb < 0 ? Party.NOBODY : Subjects.of(page, sentence, verb);
    }

    private static boolean passed(Wording sentence, int noun) {
        return passing(sentence, noun) >= 0;
    }

    private static int passing(Wording sentence, int noun) {
        for (int at = noun - 1; at >= Math.max(0, noun - 5); at--) {
            if (sentence.isVerb(at) && sentence.is(at, "passed") && isPassing(sentence, at)) {
                return at;
            }
        }
        return -1;
    }

    /** Not "help us pass the bill", nor "until the senate approves the bill". */
    private static boolean isPassing(Wording sentence, int verb) {
        boolean bare = sentence.part(verb) == PartOfSpeech.VERB && OBJECTS.contains(sentence.lower(verb - 1));
        boolean yet = false;
        for (int at = 0; at < verb; at++) {
            yet |= Set.of("until", "till", "unless", "before").contains(sentence.lower(at));
        }
        return !bare && !yet && Mood.tellsWhatWasDone(sentence, verb);
    }

    private static int to(Wording sentence, int from) {
        for (int at = from; at < Math.min(from + REACH, sentence.size()); at++) {
            if (sentence.infinitive(at) > 0) {
                return at;
            }
        }
        return -1;
    }
}
