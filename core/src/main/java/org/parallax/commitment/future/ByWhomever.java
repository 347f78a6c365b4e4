package org.parallax.commitment.future;

import java.util.Set;
import org.parallax.commitment.page.Responsible;
import org.parallax.commitment.page.Wording;
import org.parallax.language.PartOfSpeech;
import org.parallax.language.WordSets;

/** Clauses that tell what will be done, held or given without naming who does it: "there will be an inquiry". Threads may share it. */
final class ByWhomever {

    private static final Set<String> GUESSED = WordSets.of(ByWhomever.class, "guessed");

    private static final Set<String> GRANTED = WordSets.of(ByWhomever.class, "granted");

    private static final Set<String> SOME_DAY = Set.of("soon", "shortly", "eventually");

    private static final Set<String> WHENEVER = Set.of("when", "if", "once", "whenever");

    private static final int NEAR = 4;

    /** Words of "its profits of the last three months" at most. */
    private static final int OBJECT = 6;

    private ByWhomever() {}

    /** Whether it is promised to whoever waits for it, hoped or not: an inquiry, that work goes on, a refund. */
    static boolean isPromisedToAll(Wording sentence, Future future) {
        return isAnInquiry(sentence, future) || goesOn(sentence, future) || isBenefit(sentence, future);
    }

    /** "There will be a full inquiry". */
    private static boolean isAnInquiry(Wording sentence, Future future) {
        return sentence.lower(future.first()).equals("there")
                && sentence.lower(future.verb() - 1).equals("be")
                && sentence.any(
                        future.verb(),
                        future.verb() + NEAR + 1,
                        at -> sentence.part(at).isNoun() && sentence.is(at, "inquiry"));
    }

    /** "The talks will continue", "the search would resume at dawn", "the update will roll out". */
    private static boolean goesOn(Wording sentence, Future future) {
        boolean activity = future.last() - future.first() < NEAR
                && sentence.is(future.last(), "activity")
                && sentence.is(future.verb(), "proceed");
        return (activity || sentence.is(future.verb(), "issue"))
                && sentence.part(future.last()).isNoun()
                && !isGuessed(sentence, future);
    }

    /** "Passengers will receive a refund", "you'll receive a ticket": what is promised to whoever gets it. */
    private static boolean isBenefit(Wording sentence, Future future) {
        String verb = sentence.lower(future.verb());
        boolean you = sentence.lower(future.first()).equals("you") && future.first() == future.last();
        boolean people = sentence.is(future.first(), "public") || sentence.is(future.last(), "public");
        boolean given = future.passive() && (verb.equals("given") || verb.equals("offered"));
        boolean got = verb.equals("get") && isAThing(sentence.part(future.verb() + 1));
        return ((you || people) && verb.equals("receive")) || (people && (got || given));
    }

    /** "Get a refund", and not "get wet". */
    private static boolean isAThing(PartOfSpeech part) {
        return part == PartOfSpeech.DETERMINER || part == PartOfSpeech.NUMBER || part.isNoun();
    }

    /** "When you close the lid, the lamp will be switched off": what a thing does, and nobody promises. */
    static boolean isForWhoeverUsesIt(Wording sentence, Future future) {
        return sentence.any(
                0,
                future.modal() - 1,
                at -> WHENEVER.contains(sentence.lower(at))
                        && sentence.lower(at + 1).equals("you"));
    }

    /** "will likely be". */
    static boolean isGuessed(Wording sentence, Future future) {
        return sentence.any(future.modal() - 1, future.verb(), at -> GUESSED.contains(sentence.lower(at)));
    }

    /** "Earnings will be reduced", "the charge will cut its profits": how business will go is foreseen. */
    static boolean isReckoned(Wording sentence, Future future) {
        return sentence.any(future.first() - 1, future.modal(), at -> sentence.is(at, "result"))
                || (sentence.is(future.verb(), "move a result")
                        && sentence.any(future.verb(), future.verb() + OBJECT, at -> sentence.is(at, "result")));
    }

    /** "Ada Brook would be given the chance to speak", "will be allowed home": not "will be missed". */
    static boolean isGranted(Wording sentence, Future future) {
        return future.passive() && GRANTED.contains(sentence.lower(future.verb()));
    }

    /** "Officers would be working through the night": not a machine's. */
    static boolean isWorkOfPeople(Wording sentence, Future future) {
        return !sentence.is(future.verb(), "idle")
                && (sentence.is(future.last(), "team")
                        || sentence.is(future.last(), "speaks")
                        || Responsible.isBody(sentence.lower(future.last())));
    }

    /** "The work would be finished by May": not what is felt, nor what is done some day. */
    static boolean isDone(Wording sentence, Future future) {
        return (!sentence.is(future.verb(), "felt") || sentence.is(future.verb() + 1, "present"))
                && !isByOthers(sentence, future)
                && !isForeseen(sentence, future)
                && !SOME_DAY.contains(sentence.lower(future.verb() + 1));
    }

    /** "Will be used by the hawks". */
    private static boolean isByOthers(Wording sentence, Future future) {
        int by = future.verb() + 1;
        return sentence.lower(by).equals("by")
                && sentence.part(by + 1) != PartOfSpeech.NUMBER
                && (sentence.part(by + 1) == PartOfSpeech.NOUNS || sentence.part(by + 2) == PartOfSpeech.NOUNS);
    }

    /** "Would no doubt be closed". */
    private static boolean isForeseen(Wording sentence, Future future) {
        return sentence.lower(future.modal() + 2).equals("doubt");
    }

    /** "The pier will be up and running". */
    private static boolean isRunning(Wording sentence, Future future) {
        return sentence.any(
                future.modal() + 1,
                future.modal() + NEAR,
                at -> sentence.lower(at).equals("up") && sentence.lower(at + 2).equals("running"));
    }

    /** "Doctors would be available", "the gates will stay open". */
    static boolean isThere(Wording sentence, Future future) {
        int verb = future.verb();
        boolean be = sentence.lower(verb - 1).equals("be") || sentence.isAdverb(verb - 1);
        boolean remain = sentence.is(verb, "remain") && sentence.is(verb + 1, "present");
        return (be && sentence.is(verb, "present")) || remain || isRunning(sentence, future);
    }
}
