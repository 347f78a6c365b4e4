package org.parallax.commitment.future;

import java.util.Optional;
import java.util.Set;
import org.parallax.commitment.deed.Deeds;
import org.parallax.commitment.deed.PledgeRule;
import org.parallax.commitment.deed.ToCome;
import org.parallax.commitment.page.Mood;
import org.parallax.commitment.page.Page;
import org.parallax.commitment.page.Pledge;
import org.parallax.commitment.page.Pledge.Kind;
import org.parallax.commitment.page.Pledge.Party;
import org.parallax.commitment.page.Subjects;
import org.parallax.commitment.page.Wording;
import org.parallax.language.PartOfSpeech;
import org.parallax.language.Tagging.NameType;
import org.parallax.language.WordSets;

/** "The launch is scheduled for Tuesday", "the trial is set to begin on 4 May", "Ada Brook is due in court on Friday": told by the article itself. */
public final class WhatIsSetForADayIsToBeDone implements PledgeRule {

    private static final Set<String> BEING = Set.of("is", "are", "'s", "'re");
    private static final Set<String> SET = Set.of("scheduled", "slated", "planned", "set", "due");

    private static final Set<String> PUT_OFF = Set.of(
            "postponed", "adjourned", "rescheduled", "delayed", "deferred", "moved", "put", "pushed", "suspended");
    private static final Set<String> UNTIL = Set.of("until", "till", "to", "for");

    /** What stands before a day or a place. */
    private static final Set<String> BEFORE = WordSets.of(WhatIsSetForADayIsToBeDone.class, "before a day or a place");

    private static final int NEAR = 5;

    @Override
    public Optional<Pledge> at(Page page, Wording sentence, int at) {
        if (sentence.asks()) {
            return Optional.empty();
        }
        if (isSet(page, sentence, at) || isToHappen(page, sentence, at)) {
            return pledge(page, sentence, at);
        }
        return isSetBySomebody(sentence, at) ? setBy(page, sentence, at) : Optional.empty();
    }

    private static boolean isSet(Page page, Wording sentence, int being) {
        int set = sentence.isAdverb(being + 1) ? being + 2 : being + 1;
        if (isPutOff(page, sentence, being, set)) {
            return page.saying(sentence.span(being)).isEmpty();
        }
        boolean been =
                sentence.lower(being).equals("been") && Set.of("has", "have").contains(sentence.lower(being - 1));
        return (been || BEING.contains(sentence.lower(being)))
                && !sentence.isNegation(being + 1)
                && SET.contains(sentence.lower(set))
                && (BEFORE.contains(sentence.lower(set + 1)) || page.isTime(sentence, set + 1))
                && page.saying(sentence.span(being)).isEmpty();
    }

    /** "The hearing was put off until 9 May", "has been adjourned to Friday": of what is held or done. */
    private static boolean isPutOff(Page page, Wording sentence, int being, int put) {
        boolean was = Set.of("was", "were", "been").contains(sentence.lower(being));
        int until = sentence.first(put + 1, put + 3, at -> UNTIL.contains(sentence.lower(at)));
        return was
                && PUT_OFF.contains(sentence.lower(put))
                && until > 0
                && until + 1 < sentence.size()
                && page.isTime(sentence, until + 1);
    }

    /** "The court set a hearing for 9 May". */
    private static boolean isSetBySomebody(Wording sentence, int verb) {
        boolean sets = Set.of("set", "scheduled", "fixed", "called").contains(sentence.lower(verb))
                && sentence.part(verb).isVerbForm()
                && !Mood.isPassive(sentence, verb)
                && Mood.tellsWhatWasDone(sentence, verb)
                && sentence.part(verb + 1) == PartOfSpeech.DETERMINER;
        for (int at = verb + 2; sets && at <= verb + NEAR; at++) {
            if (sentence.is(at, "activity") && sentence.part(at).isNoun()) {
                return sentence.lower(at + 1).equals("for")
                        || sentence.lower(at + 1).equals("on");
            }
        }
        return false;
    }

    private Optional<Pledge> setBy(Page page, Wording sentence, int verb) {
        Party bound = Subjects.of(page, sentence, verb);
        return bound.isNobody()
                ? Optional.empty()
                : Deeds.from(page, sentence, verb + 1)
                        .map(deed ->
                                pledge(page, sentence, Kind.PROMISE, bound, Party.NOBODY, sentence.span(verb), deed))
                        .filter(pledge -> pledge.due().isKnown());
    }

    /** "The trial will begin", "the launch is due to take place": of what is held or done, and not of the rain. */
    private static boolean isToHappen(Page page, Wording sentence, int modal) {
        return ToCome.at(sentence, modal)
                .filter(coming -> WhoIsToActIsBound.isTold(page, sentence, coming) && happens(sentence, coming))
                .isPresent();
    }

    private static boolean happens(Wording sentence, ToCome coming) {
        int verb = coming.verb();
        boolean place =
                sentence.lower(verb).equals("take") && sentence.lower(verb + 1).equals("place");
        boolean ahead =
                sentence.lower(verb).equals("go") && sentence.lower(verb + 1).equals("ahead");
        boolean event = sentence.is(coming.modal() - 1, "activity");
        boolean arranged = !sentence.isFuture(coming.modal());
        return event
                ? place || ahead || sentence.is(verb, "proceed") || sentence.is(verb, "happen")
                : arranged && (place || sentence.is(verb, "happen"));
    }

    private Optional<Pledge> pledge(Page page, Wording sentence, int cue) {
        Party what = Subjects.before(page, sentence, cue);
        return what.words()
                .filter(words -> sentence.part(cue - 1) != PartOfSpeech.PRONOUN && !isOne(sentence, cue - 1))
                .map(words -> sentence.from(words.start()))
                .flatMap(first -> Deeds.from(page, sentence, first))
                .filter(deed -> deed.what().end() > sentence.span(cue).end())
                .map(deed -> pledge(
                        page, sentence, Kind.PROMISE, whoComes(page, what), Party.NOBODY, sentence.span(cue), deed))
                .filter(pledge -> pledge.due().isKnown());
    }

    /** "The last one is due in May": one of what, a reader cannot tell. */
    private static boolean isOne(Wording sentence, int noun) {
        return Set.of("one", "ones").contains(sentence.lower(noun));
    }

    /** A person who is due in court is bound to come, and a body to its own launch; of another launch nobody says whose it is. */
    private static Party whoComes(Page page, Party what) {
        boolean known = what.entities().size() == 1
                && page.entity(what.entities().get(0)).type() != NameType.PLACE;
        return known ? what : Party.NOBODY;
    }
}
