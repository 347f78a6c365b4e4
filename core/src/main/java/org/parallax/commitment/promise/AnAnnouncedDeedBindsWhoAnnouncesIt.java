package org.parallax.commitment.promise;

import java.util.Optional;
import java.util.Set;
import org.parallax.commitment.deed.Deeds;
import org.parallax.commitment.deed.PledgeRule;
import org.parallax.commitment.page.Mood;
import org.parallax.commitment.page.Page;
import org.parallax.commitment.page.Pledge;
import org.parallax.commitment.page.Pledge.Kind;
import org.parallax.commitment.page.Pledge.Party;
import org.parallax.commitment.page.Responsible;
import org.parallax.commitment.page.Subjects;
import org.parallax.commitment.page.Wording;
import org.parallax.language.PartOfSpeech;

/** "The group announced the suspension of its raids", "the firm announced plans to leave", "the minister announced an inquiry". */
public final class AnAnnouncedDeedBindsWhoAnnouncesIt implements PledgeRule {

    /** "announced at noon, closing the lock, …". */
    private static final int REACH = 12;

    private static final int NEAR = 3;

    /** "has ordered a review". */
    private static final Set<String> ORDERS = Set.of("ordered", "orders", "commissioned");

    /** "approved the transfer of two boats". */
    private static final Set<String> APPROVES =
            Set.of("approved", "approves", "authorised", "authorizes", "authorized", "authorises");

    @Override
    public Optional<Pledge> at(Page page, Wording sentence, int verb) {
        boolean announces = sentence.isVerb(verb)
                && (sentence.is(verb, "announce") || ORDERS.contains(sentence.lower(verb)) || isOfAPlan(sentence, verb))
                && !Mood.isPassive(sentence, verb);
        if (isOfApproval(page, sentence, verb)) {
            return pledge(page, sentence, verb, verb + 1);
        }
        return announces && Mood.tellsWhatWasDone(sentence, verb)
                ? pledge(page, sentence, verb, deed(page, sentence, verb))
                : Optional.empty();
    }

    /** "revealed its plans to leave", "reiterated plans for a lift". */
    private static boolean isOfAPlan(Wording sentence, int verb) {
        for (int at = verb + 1; sentence.is(verb, "reveal") && at <= verb + NEAR; at++) {
            if (sentence.part(at).isNoun() && sentence.is(at, "intention")) {
                return sentence.infinitive(at + 1) > 0 || sentence.lower(at + 1).equals("for");
            }
        }
        return false;
    }

    private static boolean isOfApproval(Page page, Wording sentence, int verb) {
        return APPROVES.contains(sentence.lower(verb))
                && sentence.isVerb(verb)
                && sentence.part(verb + 1) == PartOfSpeech.DETERMINER
                && WhatIsPromised.isDeedNoun(sentence, verb + 2)
                && !Mood.isPassive(sentence, verb)
                && Mood.tellsWhatWasDone(sentence, verb)
                && Responsible.canOrder(page, Subjects.of(page, sentence, verb));
    }

    /** What a verb announces or approves, from where its deed begins. */
    private Optional<Pledge> pledge(Page page, Wording sentence, int verb, int deed) {
        Party bound = Subjects.of(page, sentence, verb);
        return deed < 0 || bound.isNobody()
                ? Optional.empty()
                : Deeds.from(page, sentence, deed)
                        .map(what ->
                                pledge(page, sentence, Kind.PROMISE, bound, Party.NOBODY, sentence.span(verb), what));
    }

    /** "announced on Friday a review". */
    private static int afterTheDay(Wording sentence, int from) {
        boolean day = sentence.lower(from).equals("on") && sentence.part(from + 2) == PartOfSpeech.DETERMINER;
        return day ? from + 2 : from;
    }

    /** Where what is announced begins; -1 where nothing is, before a clause or another verb does. */
    private static int deed(Page page, Wording sentence, int verb) {
        int at = sentence.first(
                verb + 1, verb + REACH, word -> deed(page, sentence, verb, word) >= 0 || isOfAnother(sentence, word));
        return at < 0 ? -1 : deed(page, sentence, verb, at);
    }

    /** Where the deed begins that a word tells: "the suspension of", "an inquiry", "plans to", "plans for". */
    private static int deed(Page page, Wording sentence, int verb, int at) {
        if (sentence.is(at, "stop") && !sentence.part(at).isVerb()) {
            return at;
        }
        if (sentence.part(at).isNoun() && (sentence.is(at, "inquiry") || isMeasure(sentence, at))) {
            return afterTheDay(sentence, verb + 1);
        }
        return sentence.is(at, "intention") ? planned(page, sentence, at) : -1;
    }

    private static boolean isMeasure(Wording sentence, int at) {
        return sentence.is(at, "measure")
                && sentence.part(at - 1) != PartOfSpeech.POSSESSIVE_ENDING
                && !(sentence.part(at + 1).isNoun() && !sentence.part(at + 1).isName());
    }

    private static int planned(Page page, Wording sentence, int noun) {
        int to = behindTheDay(page, sentence, noun + 1);
        int infinitive = sentence.infinitive(to);
        if (infinitive > 0) {
            return sentence.isAdverb(to + 1) ? to + 1 : infinitive;
        }
        return sentence.part(noun).isNoun() && sentence.lower(noun + 1).equals("for") ? noun + 2 : -1;
    }

    /** "Announced plans yesterday to leave", "plans on Friday to". */
    private static int behindTheDay(Page page, Wording sentence, int from) {
        int at = sentence.lower(from).equals("on") ? from + 1 : from;
        while (at < sentence.size() && page.isTime(sentence, at)) {
            at++;
        }
        return sentence.lower(at).equals("to") ? at : from;
    }

    private static boolean isOfAnother(Wording sentence, int at) {
        return sentence.lower(at).equals("that")
                || sentence.isNegation(at)
                || sentence.part(at).isVerb();
    }
}
