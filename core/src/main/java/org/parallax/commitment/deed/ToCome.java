package org.parallax.commitment.deed;

import java.util.Optional;
import java.util.Set;
import org.parallax.commitment.page.Mood;
import org.parallax.commitment.page.Subjects;
import org.parallax.commitment.page.Wording;
import org.parallax.language.PartOfSpeech;
import org.parallax.language.WordSets;

/**
 * The words by which a verb tells what is to come: "will mend", "is going to mend", "are due to mend", "plans to mend".
 *
 * @param modal the first of them: "will", "is", "plans"
 * @param verb the verb, which may be a passive's "be"
 * @param past whether they stand in the past: "would mend", "was going to mend", "planned to mend"
 */
public record ToCome(int modal, int verb, boolean past) {

    private static final Set<String> BEING = WordSets.of(ToCome.class, "being, now or then");
    private static final Set<String> PAST_BEING = Set.of("was", "were");

    /** "is going to", "are due to": what is arranged, and no more than that. */
    private static final Set<String> ARRANGED =
            Set.of("going", "due", "set", "scheduled", "slated", "planning", "planned", "preparing");

    private static final Set<String> READY =
            Set.of("is", "are", "am", "'re", "'m", "'s", "was", "were", "stand", "stands", "stood");

    /** "Would rather sail". */
    private static final Set<String> PREFERS = Set.of("rather", "sooner");

    private static final Set<String> HAVING = Set.of("has", "have");

    private static final Set<String> PLANS = Set.of("plan", "plans", "planned", "intend", "intends", "intended");
    private static final Set<String> PLANNED = Set.of("planned", "intended");

    private static final Set<String> THINGS = Set.of("it", "this", "that", "these", "those", "there");

    /** How far before its verb the noun of a subject may stand. */
    private static final int PHRASE = 7;

    /** What begins at a word; empty where it tells nothing to come. */
    public static Optional<ToCome> at(Wording sentence, int at) {
        if (sentence.isFuture(at) && !PREFERS.contains(sentence.lower(afterAdverbs(sentence, at + 1) - 1))) {
            int verb = afterAdverbs(sentence, at + 1);
            return Optional.of(new ToCome(at, verb, sentence.lower(at).equals("would")));
        }
        if (isReady(sentence, at)) {
            return of(at, sentence.infinitive(at + 2), PAST_BEING.contains(sentence.lower(at)));
        }
        if (isBeing(sentence, at)) {
            return arranged(sentence, at);
        }
        boolean has =
                HAVING.contains(sentence.lower(at)) && sentence.lower(at + 1).equals("plans");
        int verb = has || isAPlan(sentence, at) ? sentence.infinitive(has ? at + 2 : at + 1) : -1;
        return of(at, verb, PLANNED.contains(sentence.lower(at)));
    }

    /** "Is"; of "'s" the one behind a pronoun: "he's leaving". */
    private static boolean isBeing(Wording sentence, int at) {
        return BEING.contains(sentence.lower(at))
                && (sentence.part(at) != PartOfSpeech.POSSESSIVE_ENDING
                        || sentence.part(at - 1) == PartOfSpeech.PRONOUN);
    }

    private static Optional<ToCome> of(int modal, int verb, boolean past) {
        return verb > 0 ? Optional.of(new ToCome(modal, verb, past)) : Optional.empty();
    }

    private static boolean isAPlan(Wording sentence, int at) {
        boolean verbal = sentence.isVerb(at) || (sentence.lower(at).equals("plans") && isJoined(sentence, at));
        boolean owned = sentence.lower(at - 1).equals("whose");
        boolean asked = Set.of("do", "does", "did").contains(sentence.lower(at - 2));
        return PLANS.contains(sentence.lower(at)) && verbal && !owned && !asked && !Mood.isPassive(sentence, at);
    }

    /** "Has met them and plans to pay": after "and" no noun stands without its article. */
    private static boolean isJoined(Wording sentence, int at) {
        return sentence.lower(at - 1).equals("and") || sentence.isAdverb(at - 1);
    }

    private static Optional<ToCome> arranged(Wording sentence, int being) {
        boolean past = PAST_BEING.contains(sentence.lower(being));
        int word = afterAdverbs(sentence, being + 1);
        if (sentence.lower(word).equals("to") && !isAboutAPurpose(sentence, being)) {
            int verb = sentence.infinitive(word);
            return of(being, sentence.part(verb) == PartOfSpeech.VERB ? verb : -1, past)
                    .filter(coming -> !coming.isIdle(sentence));
        }
        if (isGoingOn(sentence, word) && sentence.is(word, "underway")) {
            return of(being, word, past);
        }
        int arranged = sentence.lower(word).equals("all") ? word + 1 : word;
        return of(being, ARRANGED.contains(sentence.lower(arranged)) ? verb(sentence, arranged + 1) : -1, past);
    }

    /** "Is cutting its fares": a deed that others can see, and that goes on; empty where none does. */
    public static Optional<ToCome> beingDone(Wording sentence, int being) {
        boolean there = isBeing(sentence, being);
        int word = afterAdverbs(sentence, being + 1);
        return there && isGoingOn(sentence, word) && sentence.is(word, "act")
                ? of(being, word, PAST_BEING.contains(sentence.lower(being)))
                : Optional.empty();
    }

    /** "Is leaving", "was opening an inquiry": with what it is done to, also a word that is tagged a noun; "closing in" closes nothing. */
    private static boolean isGoingOn(Wording sentence, int at) {
        boolean withItsObject = sentence.part(at + 1) == PartOfSpeech.DETERMINER
                && sentence.lower(at).endsWith("ing")
                && sentence.part(at) == PartOfSpeech.NOUN;
        return (sentence.part(at) == PartOfSpeech.GERUND || withItsObject) && !sentence.begins(at, "another verb");
    }

    /** "The aim is to mend it", "what he did was to mend it": says what something is, and arranges nothing. */
    private static boolean isAboutAPurpose(Wording sentence, int being) {
        PartOfSpeech before = sentence.part(being - 1);
        boolean noun = before.isNoun() || before == PartOfSpeech.PRONOUN;
        boolean named = sentence.is(being - 1, "purpose")
                || sentence.any(
                        being - PHRASE,
                        being - 1,
                        at -> sentence.is(at, "purpose") || sentence.part(at) == PartOfSpeech.QUESTION_WORD);
        return !noun || named || THINGS.contains(sentence.lower(being - 1));
    }

    /** "is set to table a motion": after "set to" a noun before an article is a verb. */
    private static int verb(Wording sentence, int to) {
        boolean noun = sentence.lower(to).equals("to")
                && !sentence.lower(to - 1).equals("due")
                && sentence.part(to + 1) == PartOfSpeech.NOUN
                && sentence.part(to + 2) == PartOfSpeech.DETERMINER;
        return noun ? to + 1 : sentence.infinitive(to);
    }

    private static int afterAdverbs(Wording sentence, int from) {
        int at = from;
        while (sentence.isAdverb(at)
                || isQuotedFromHere(sentence, from, at)
                || sentence.lower(at).equals("n't")
                || sentence.lower(at).equals("not")
                || isNoLonger(sentence, at)
                || isNoLonger(sentence, at - 1)) {
            at++;
        }
        return at;
    }

    /** "Is ready to pay", "stand ready to help". */
    public static boolean isReady(Wording sentence, int at) {
        return READY.contains(sentence.lower(at)) && sentence.lower(at + 1).equals("ready");
    }

    /** "Would “mend the pier”": only a part of what was said is quoted. */
    private static boolean isQuotedFromHere(Wording sentence, int from, int at) {
        return at >= from && sentence.opensAQuotation(at);
    }

    /** Whether somebody is ready to do it: an offer where they say so themselves. */
    public boolean isOffered(Wording sentence) {
        return isReady(sentence, modal);
    }

    private static boolean isNoLonger(Wording sentence, int at) {
        return sentence.lower(at).equals("no") && sentence.lower(at + 1).equals("longer");
    }

    /** "will be holding a rally": the verb is what is going on then. */
    public ToCome going(Wording sentence) {
        boolean going = sentence.lower(verb).equals("be") && sentence.part(verb + 1) == PartOfSpeech.GERUND;
        return going ? new ToCome(modal, verb + 1, past) : this;
    }

    /** "We will be ready to mend it": the verb is what somebody is ready for. */
    public ToCome ready(Wording sentence) {
        boolean ready = sentence.lower(verb).equals("be")
                && Set.of("ready", "prepared").contains(sentence.lower(verb + 1))
                && Subjects.PRONOUNS.contains(sentence.lower(modal - 1))
                && sentence.infinitive(verb + 2) > 0;
        return ready ? new ToCome(modal, sentence.infinitive(verb + 2), past) : this;
    }

    /** Whether its verb tells no deed: "will know"; "will appear before the board" does. */
    public boolean isIdle(Wording sentence) {
        boolean before = sentence.lower(verb).equals("appear") && sentence.part(verb + 1) == PartOfSpeech.PREPOSITION;
        return sentence.is(verb, "idle") && !before;
    }

    /** Whether a negation stands with them: "will not mend". */
    public boolean isNegated(Wording sentence) {
        return sentence.any(modal - 1, verb, sentence::isNegation);
    }
}
