package org.parallax.commitment.page;

import java.util.Set;
import org.parallax.language.PartOfSpeech;

/** Whether a verb tells what was done, and not what was not done, might be, is asked, or used to be. Threads may share it. */
public final class Mood {

    private static final Set<String> UNSURE = Lexicon.forms("unsure");
    private static final Set<String> UNDONE = Lexicon.forms("undone");
    private static final Set<String> DENIES = Lexicon.forms("denies");
    private static final Set<String> GUESSES = Lexicon.forms("supposes, before that");
    private static final Set<String> HABIT = Lexicon.forms("habit");
    private static final Set<String> BETWEEN = Lexicon.forms("between a verb and what hedges it");
    private static final Set<String> BEING = Lexicon.forms("forms of being");

    private static final Set<String> SUPPOSES = Set.of("if", "whether", "unless");

    private static final int CLAUSE = 14;

    private Mood() {}

    /** Whether a verb tells what was done: nothing asks, hedges or supposes it. */
    public static boolean tellsWhatWasDone(Wording sentence, int verb) {
        return !sentence.asks() && !isHedged(sentence, verb) && !isSupposed(sentence, verb);
    }

    /** Whether a word is a verb that tells so, and no gerund. */
    public static boolean isDone(Wording sentence, int at) {
        return sentence.isVerb(at) && sentence.part(at) != PartOfSpeech.GERUND && tellsWhatWasDone(sentence, at);
    }

    /** "was asked", "has been promised". */
    public static boolean isPassive(Wording sentence, int verb) {
        int at = verb - 1;
        while (sentence.isAdverb(at)) {
            at--;
        }
        return sentence.isPast(verb) && BEING.contains(sentence.lower(at));
    }

    private static boolean isHedged(Wording sentence, int verb) {
        int end = sentence.last(0, verb, at -> hedges(sentence, at) || !stands(sentence, at));
        return (end >= 0 && hedges(sentence, end))
                || sentence.any(Math.max(0, end), verb, at -> sentence.lower(at).equals("to"))
                || (sentence.part(verb) == PartOfSpeech.VERB && isBare(sentence, verb));
    }

    private static boolean hedges(Wording sentence, int at) {
        String word = sentence.lower(at);
        return (UNSURE.contains(word) && !sentence.part(at).isName())
                || sentence.isNegation(at)
                || HABIT.contains(word)
                || UNDONE.contains(word);
    }

    /** Whether a word may stand between a verb and what hedges it. */
    private static boolean stands(Wording sentence, int at) {
        return BETWEEN.contains(sentence.lower(at)) || sentence.isAdverb(at);
    }

    /** "Promise them anything", "come, promise it": a base form that has no subject. */
    private static boolean isBare(Wording sentence, int verb) {
        return sentence.lower(verb - 1).isEmpty() || sentence.part(verb - 1) == PartOfSpeech.MARK;
    }

    /** "If it mended the pier", "denied that it mended the pier", "had it mended the pier". */
    private static boolean isSupposed(Wording sentence, int verb) {
        int end = sentence.last(verb - CLAUSE, verb, at -> supposes(sentence, at) || ends(sentence, at));
        return end >= 0 && supposes(sentence, end);
    }

    private static boolean supposes(Wording sentence, int at) {
        String word = sentence.lower(at);
        return SUPPOSES.contains(word) || denies(sentence, at) || (at == 0 && word.equals("had"));
    }

    /** "Doubts that", "denied it had", "many have speculated that"; not "no doubt that" nor "did not deny". */
    private static boolean denies(Wording sentence, int at) {
        boolean that = sentence.lower(at + 1).equals("that");
        return ((DENIES.contains(sentence.lower(at)) && (sentence.isVerb(at) || that))
                        || (that && GUESSES.contains(sentence.lower(at))))
                && !sentence.isNegation(at - 1);
    }

    private static boolean ends(Wording sentence, int at) {
        String word = sentence.lower(at);
        return word.equals(",") || word.equals(";") || (word.equals("that") && !denies(sentence, at - 1));
    }

    /** "No deal to", "rejected the plan to", "scrapped its promise to". */
    public static boolean isNotYet(Wording sentence, int noun) {
        for (int at = noun - 1; at >= Math.max(0, noun - 5); at--) {
            if (sentence.is(at, "notyet")
                    || (sentence.is(at, "revoke") && sentence.isVerb(at))
                    || sentence.isNegation(at)
                    || sentence.lower(at).equals("fail")) {
                return true;
            }
        }
        return false;
    }
}
