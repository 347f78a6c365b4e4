package org.parallax.commitment.order;

import java.util.Optional;
import java.util.Set;
import org.parallax.commitment.deed.Dates;
import org.parallax.commitment.deed.Deeds;
import org.parallax.commitment.deed.PledgeRule;
import org.parallax.commitment.page.Mood;
import org.parallax.commitment.page.Page;
import org.parallax.commitment.page.Phrases;
import org.parallax.commitment.page.Pledge;
import org.parallax.commitment.page.Pledge.Kind;
import org.parallax.commitment.page.Pledge.Party;
import org.parallax.commitment.page.Subjects;
import org.parallax.commitment.page.Wording;
import org.parallax.language.PartOfSpeech;
import org.parallax.time.Telling;

/** "The firm has until Friday to appeal", "the court gave the firm until 4 May to pay", "the boats must leave by Sunday". */
public final class ADeadlineBindsWhomItIsSetFor implements PledgeRule {

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
        boolean has = hasUntil(sentence, verb);
        int until = has ? verb + 1 : givesUntil(sentence, verb);
        int deed = until < 0 ? -1 : infinitive(sentence, until + 1);
        if (deed < 0 || !isTold(sentence, verb, has)) {
            return Optional.empty();
        }
        boolean subject = has || Mood.isPassive(sentence, verb);
        Party doer = Subjects.of(page, sentence, verb);
        Party bound = subject ? doer : Phrases.party(page, sentence, verb + 1, until - 1);
        Party giver = subject ? Party.NOBODY : doer;
        return order(page, sentence, bound, giver, verb, deed)
                .map(pledge -> pledge.dueAt(Dates.until(page, sentence.span(until, deed))));
    }

    private static boolean hasUntil(Wording sentence, int verb) {
        return HAS.contains(sentence.lower(verb)) && sentence.lower(verb + 1).equals("until");
    }

    private static int givesUntil(Wording sentence, int verb) {
        boolean gives = GIVES.contains(sentence.lower(verb)) && sentence.isVerb(verb);
        return gives
                ? sentence.first(
                        verb + 1, verb + REACH, at -> sentence.lower(at).equals("until"))
                : -1;
    }

    /** Who "will have until Friday" has it as well. */
    private static boolean isTold(Wording sentence, int verb, boolean has) {
        return (has && sentence.lower(verb - 1).equals("will")) || Mood.tellsWhatWasDone(sentence, verb);
    }

    private Optional<Pledge> order(Page page, Wording sentence, Party bound, Party giver, int cue, int deed) {
        return bound.isNobody()
                ? Optional.empty()
                : Deeds.from(page, sentence, deed)
                        .map(what -> pledge(page, sentence, Kind.ORDER, bound, giver, sentence.span(cue), what));
    }

    /** "The court set a deadline of 4 May for the firm to pay". */
    private Optional<Pledge> deadline(Page page, Wording sentence, int noun) {
        boolean told = sentence.lower(noun).equals("deadline") && !sentence.isNegation(noun - 1);
        return told ? set(page, sentence, noun) : Optional.empty();
    }

    private Optional<Pledge> set(Page page, Wording sentence, int noun) {
        int set = sentence.last(noun - REACH, noun, at -> SETS.contains(sentence.lower(at)));
        int to = infinitive(sentence, noun + 1);
        int bound = sentence.last(noun + 1, to, at -> sentence.lower(at).equals("for"));
        if (set < 0 || bound < 0 || !Mood.tellsWhatWasDone(sentence, set)) {
            return Optional.empty();
        }
        Party who = Phrases.party(page, sentence, bound + 1, to - 2);
        Party giver = Mood.isPassive(sentence, set) ? Party.NOBODY : Subjects.of(page, sentence, set);
        return order(page, sentence, who, giver, set, to)
                .map(pledge -> pledge.dueAt(Dates.until(page, sentence.span(set, bound))));
    }

    /** The verb of the first infinitive that begins near a word; -1 where none does. */
    private static int infinitive(Wording sentence, int from) {
        int to = sentence.first(from, from + REACH, at -> sentence.infinitive(at) > 0 || isWhole(sentence, at));
        return isWhole(sentence, to) ? to + 1 : sentence.infinitive(to);
    }

    /** "To appeal": what looks like a noun. */
    private static boolean isWhole(Wording sentence, int to) {
        return sentence.lower(to).equals("to") && sentence.is(to + 1, "whole");
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
