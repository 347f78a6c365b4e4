package org.parallax.commitment;

import java.util.Optional;
import java.util.Set;
import org.parallax.commitment.Pledge.Kind;
import org.parallax.commitment.Pledge.Party;
import org.parallax.language.PartOfSpeech;
import org.parallax.time.Telling;

/** "The firm has until Friday to appeal", "the court gave the firm until 4 May to pay", "the boats must leave by Sunday". */
final class ADeadlineBindsWhomItIsSetFor implements PledgeRule {

    private static final Set<String> HAS = Set.of("has", "have");
    private static final Set<String> GIVES = Set.of("gave", "given", "gives", "give");

    private static final Set<String> SETS = Set.of("set", "sets", "imposed", "fixed");

    private static final int REACH = 8;

    @Override
    public Optional<Pledge> at(Page page, Wording sentence, int at) {
        return at == 0 || sentence.asks()
                ? Optional.empty()
                : until(page, sentence, at)
                        .or(() -> deadline(page, sentence, at))
                        .or(() -> must(page, sentence, at));
    }

    private Optional<Pledge> until(Page page, Wording sentence, int verb) {
        boolean has =
                HAS.contains(sentence.lower(verb)) && sentence.lower(verb + 1).equals("until");
        boolean gives = GIVES.contains(sentence.lower(verb)) && sentence.isVerb(verb);
        int until = has ? verb + 1 : gives ? until(sentence, verb) : -1;
        int deed = until < 0 ? -1 : infinitive(sentence, until + 1);
        boolean will = has && sentence.lower(verb - 1).equals("will");
        if (deed < 0 || !(will || Mood.tellsWhatWasDone(sentence, verb))) {
            return Optional.empty();
        }
        boolean passive = Mood.isPassive(sentence, verb);
        Party bound =
                has || passive ? Subjects.of(page, sentence, verb) : Phrases.party(page, sentence, verb + 1, until - 1);
        Party giver = has || passive ? Party.NOBODY : Subjects.of(page, sentence, verb);
        return bound.isNobody()
                ? Optional.empty()
                : Deeds.from(page, sentence, deed)
                        .map(what -> pledge(page, sentence, Kind.ORDER, bound, giver, sentence.span(verb), what))
                        .map(pledge -> pledge.dueAt(Dates.until(page, sentence.span(until, deed))));
    }

    /** "The court set a deadline of 4 May for the firm to pay". */
    private Optional<Pledge> deadline(Page page, Wording sentence, int noun) {
        int set = noun - 1;
        while (set > Math.max(0, noun - REACH) && !SETS.contains(sentence.lower(set))) {
            set--;
        }
        int to = infinitive(sentence, noun + 1);
        int bound = to < 0 ? -1 : lastFor(sentence, noun, to);
        if (!sentence.lower(noun).equals("deadline")
                || !SETS.contains(sentence.lower(set))
                || bound < 0
                || !Mood.tellsWhatWasDone(sentence, set)) {
            return Optional.empty();
        }
        Party who = Phrases.party(page, sentence, bound + 1, to - 2);
        Party giver = Mood.isPassive(sentence, set) ? Party.NOBODY : Subjects.of(page, sentence, set);
        int by = set;
        return who.isNobody()
                ? Optional.empty()
                : Deeds.from(page, sentence, to)
                        .map(what -> pledge(page, sentence, Kind.ORDER, who, giver, sentence.span(by), what))
                        .map(pledge -> pledge.dueAt(Dates.until(page, sentence.span(by, bound))));
    }

    private static int lastFor(Wording sentence, int noun, int to) {
        for (int at = to - 1; at > noun; at--) {
            if (sentence.lower(at).equals("for")) {
                return at;
            }
        }
        return -1;
    }

    private static int until(Wording sentence, int verb) {
        for (int at = verb + 1; at < verb + REACH; at++) {
            if (sentence.lower(at).equals("until")) {
                return at;
            }
        }
        return -1;
    }

    private static int infinitive(Wording sentence, int from) {
        for (int at = from; at < from + REACH; at++) {
            int verb = sentence.infinitive(at);
            if (verb > 0) {
                return verb;
            }
        }
        return -1;
    }

    /** With a deadline: what merely must be, everybody says. */
    private Optional<Pledge> must(Page page, Wording sentence, int must) {
        if (!sentence.lower(must).equals("must") || sentence.part(must + 1) != PartOfSpeech.VERB) {
            return Optional.empty();
        }
        Party bound = Subjects.of(page, sentence, must);
        return bound.isNobody() || sentence.lower(must + 1).equals("be")
                ? Optional.empty()
                : Deeds.from(page, sentence, must + 1)
                        .filter(deed -> page.timesIn(deed.what()).stream().anyMatch(Telling::isDeadline))
                        .map(deed -> pledge(page, sentence, Kind.ORDER, bound, Party.NOBODY, sentence.span(must), deed))
                        .filter(pledge -> pledge.due().isKnown());
    }
}
