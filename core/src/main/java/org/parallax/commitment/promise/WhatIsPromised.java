package org.parallax.commitment.promise;

import java.util.Set;
import org.parallax.commitment.page.Wording;
import org.parallax.language.PartOfSpeech;
import org.parallax.language.WordSets;

/** Where the words begin that say what a verb of promise promises; -1 where none do. Threads may share it. */
final class WhatIsPromised {

    private static final int NONE = -1;

    private static final Set<String> SELVES =
            Set.of("himself", "herself", "itself", "themselves", "ourselves", "myself");

    private static final Set<String> VICTORY = Set.of("win", "beat", "defeat");

    private static final Set<String> JOINS = Set.of("and", "but");

    private static final Set<String> ASIDES = Set.of(",", "as", "if", "once", "when");

    /** Behind these no deed of the verb begins. */
    private static final Set<String> MARKS = WordSets.of(WhatIsPromised.class, "marks behind a verb of promise");

    /** "Vowed last month to": behind a time still no thing is promised. */
    private static final Set<String> TIMES = WordSets.of(WhatIsPromised.class, "ends a time");

    /** How far the deed can stand from the verb: "promised the people of the eastern bank on Tuesday to …". */
    private static final int REACH = 14;

    /** How far from "on" the noun may stand: "agreed on the early return of". */
    private static final int PHRASE = 4;

    private WhatIsPromised() {}

    static int begin(Wording sentence, int verb) {
        int at = sentence.first(verb + 1, verb + REACH, word -> tells(sentence, verb, word));
        if (at < 0 || MARKS.contains(sentence.lower(at)) || isBehindTheThing(sentence, verb, at)) {
            return thing(sentence, verb);
        }
        if (infinitive(sentence, verb, at) > 0) {
            return ofInfinitive(sentence, verb, at);
        }
        if (sentence.lower(at).equals("that")) {
            return sentence.is(verb, "promise") ? ofClause(sentence, at + 1) : NONE;
        }
        if (isBeforeANoun(sentence, verb, at)) {
            return at + 1;
        }
        return isOfAClause(sentence, verb, at) ? verb + 1 : NONE;
    }

    /** Whether a word tells what is promised, or that nothing is. */
    private static boolean tells(Wording sentence, int verb, int at) {
        return infinitive(sentence, verb, at) > 0
                || sentence.lower(at).equals("that")
                || isBeforeANoun(sentence, verb, at)
                || isOfAClause(sentence, verb, at)
                || MARKS.contains(sentence.lower(at))
                || isFinite(sentence, at);
    }

    /** "Promised an inquiry", "offered the travellers a refund". */
    private static int thing(Wording sentence, int verb) {
        return Gifts.isGift(sentence, verb) || Gifts.isRelief(sentence, verb)
                ? verb + 1
                : Gifts.behindWhoGetsIt(sentence, verb).orElse(NONE);
    }

    private static int infinitive(Wording sentence, int verb, int to) {
        boolean whole = sentence.lower(to).equals("to") && sentence.is(to + 1, "whole");
        return whole || isVerbLikeANoun(sentence, verb, to) ? to + 1 : sentence.infinitive(to);
    }

    /** "Vowed to campaign for the pier": right behind such a verb what looks like a noun is none. */
    private static boolean isVerbLikeANoun(Wording sentence, int verb, int to) {
        PartOfSpeech next = sentence.part(to + 2);
        boolean goesOn =
                next == PartOfSpeech.PREPOSITION || next == PartOfSpeech.CONJUNCTION || next == PartOfSpeech.DETERMINER;
        return to == verb + 1
                && sentence.lower(to).equals("to")
                && sentence.part(to + 1) == PartOfSpeech.NOUN
                && goesOn
                && !sentence.lower(to + 2).equals("of")
                && sentence.is(verb, "promise")
                && !sentence.is(verb, "commit");
    }

    private static int ofInfinitive(Wording sentence, int verb, int to) {
        boolean apart = to > verb + 1;
        if (apart && Gifts.isGift(sentence, verb) && !isHearer(sentence, to - 1)) {
            return verb + 1;
        }
        if (apart && sentence.is(verb, "offer")) {
            return thing(sentence, verb);
        }
        int infinitive = infinitive(sentence, verb, to);
        if (isQuality(sentence, infinitive)
                || isDiffering(sentence, verb, infinitive)
                || NoPromise.isAnAim(sentence, verb, to)) {
            return NONE;
        }
        if (sentence.isNegation(to - 1)) {
            return to - 1;
        }
        return sentence.isAdverb(to + 1) ? to + 1 : infinitive;
    }

    /** "Promised voters to …", "promised last month to …", and not "promised regular payments to …". */
    private static boolean isHearer(Wording sentence, int noun) {
        return TIMES.contains(sentence.lower(noun))
                || sentence.is(noun, "public")
                || sentence.is(noun, "team")
                || MadeToPromise.isSomebody(sentence, noun);
    }

    /** "promised to be fair", "promised to give it his best", "promised to win": no deed. */
    private static boolean isQuality(Wording sentence, int verb) {
        boolean quality = sentence.lower(verb).equals("be")
                && sentence.part(sentence.afterAdverbs(verb + 1)) == PartOfSpeech.ADJECTIVE;
        boolean best = sentence.lower(verb).equals("give")
                && Set.of("it", "everything", "all").contains(sentence.lower(verb + 1));
        return quality || best || VICTORY.contains(sentence.lower(verb));
    }

    /** "Agreed to disagree": that nothing is agreed. */
    private static boolean isDiffering(Wording sentence, int verb, int infinitive) {
        return sentence.is(verb, "agree") && Set.of("disagree", "differ").contains(sentence.lower(infinitive));
    }

    /** "Agreed on the return of the boat", "committed to carrying children": what is told by a noun or a gerund. */
    private static boolean isBeforeANoun(Wording sentence, int verb, int at) {
        boolean on = sentence.lower(at).equals("on") || sentence.lower(at).equals("upon");
        boolean to = sentence.lower(at).equals("to") && sentence.part(at + 1) == PartOfSpeech.GERUND;
        boolean behind = sentence.lower(at).equals("to") && at == verb + 1;
        return (on && sentence.is(verb, "agree") && isDeedNoun(sentence, at + 1))
                || ((on || behind) && sentence.is(verb, "agree") && isAgreed(sentence, at + 1))
                || (to && sentence.is(verb, "commit"));
    }

    /** "A ceasefire", "new talks", "a settlement of 3 million crowns"; not "the meeting", which was told before. */
    private static boolean isAgreed(Wording sentence, int from) {
        if (sentence.lower(from).equals("the")) {
            return false;
        }
        int noun = sentence.first(
                from,
                from + PHRASE,
                at -> sentence.part(at).isNoun()
                        && isAgreement(sentence, at)
                        && !sentence.part(at + 1).isNoun(),
                at -> !sentence.part(at).isOfANounPhrase());
        return noun >= 0;
    }

    private static boolean isAgreement(Wording sentence, int at) {
        return sentence.is(at, "truce")
                || sentence.is(at, "terms")
                || sentence.is(at, "activity")
                || sentence.is(at, "stop")
                || sentence.is(at, "relief");
    }

    /** "the withdrawal of …", "the return of …": a noun made of a verb, with what it is done to. */
    static boolean isDeedNoun(Wording sentence, int from) {
        return sentence.any(
                from,
                from + PHRASE,
                at -> sentence.lower(at + 1).equals("of")
                        && sentence.lower(at)
                                .matches(
                                        ".*(al|tion|sion|ment|ing|return|release|exchange|ure|transfer|sale|purchase)"));
    }

    /** "Promised the pier would be mended". */
    private static boolean isOfAClause(Wording sentence, int verb, int at) {
        return sentence.isFuture(at) && at > verb + 1 && sentence.is(verb, "promise") && !isFate(sentence, at);
    }

    /** "Pledged 40 million crowns and said …", "vowed a war on all that lived". */
    private static boolean isBehindTheThing(Wording sentence, int verb, int at) {
        boolean phrase = sentence.any(verb + 1, at, word -> sentence.part(word) == PartOfSpeech.PREPOSITION);
        return isFinite(sentence, at) && (phrase || JOINS.contains(sentence.lower(at - 1)));
    }

    private static boolean isFinite(Wording sentence, int at) {
        return sentence.part(at).isVerb() && !sentence.lower(at).contains("-") && !SELVES.contains(sentence.lower(at));
    }

    private static int ofClause(Wording sentence, int from) {
        int modal = sentence.first(from, from + REACH, sentence::isFuture);
        return modal < 0 || isFate(sentence, modal) ? NONE : behindAnAside(sentence, from, modal);
    }

    /** "Promised that, if elected, he would …", "that as mayor, she would …". */
    private static int behindAnAside(Wording sentence, int from, int modal) {
        boolean aside = sentence.part(from) == PartOfSpeech.PREPOSITION || ASIDES.contains(sentence.lower(from));
        int comma = sentence.last(from + 1, modal, at -> sentence.lower(at).equals(","));
        return aside && comma > 0 ? comma + 1 : from;
    }

    /** "vowed that the town would never win again": a curse, and nothing that anybody does. */
    private static boolean isFate(Wording sentence, int modal) {
        int verb = modal + 1;
        while (sentence.isAdverb(verb) || sentence.isNegation(verb)) {
            verb++;
        }
        boolean given =
                sentence.lower(verb).equals("get") && sentence.part(verb + 1).isOfANounPhrase();
        return sentence.is(verb, "idle") && !given && !Set.of("be", "have").contains(sentence.lower(verb));
    }
}
