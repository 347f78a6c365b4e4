package org.parallax.framing;

import java.util.Set;
import java.util.stream.IntStream;
import org.parallax.language.PartOfSpeech;
import org.parallax.language.WordSets;

/** A storm that lashes the pier blames nobody, a fierce wind is no fierce row, and a wave of heat is weather. Threads may share it. */
final class ItIsSaidOfNature {

    private static final Set<String> NATURE = WordSets.of(ItIsSaidOfNature.class, "nature");

    private static final Set<String> FELT = WordSets.of(ItIsSaidOfNature.class, "felt or tasted");

    /** Tokens from a verb back to its subject. */
    private static final int NEAR = 5;

    private ItIsSaidOfNature() {}

    /** Whether the word from one token to another is. */
    static boolean is(Line line, int first, int last) {
        boolean verb = line.token(first).part().isVerbForm() && !isBeforeANoun(line, last);
        return isOfIt(line, last) || (verb ? isDoneByIt(line, first) : isItsQuality(line, first, last));
    }

    private static boolean isBeforeANoun(Line line, int last) {
        PartOfSpeech next = line.token(last + 1).part();
        return next == PartOfSpeech.NOUN || next == PartOfSpeech.NOUNS;
    }

    /** "Heavy rain lashed", "the volcano erupted": the noun before the verb; not that of "a wave of fury". */
    private static boolean isDoneByIt(Line line, int verb) {
        return IntStream.rangeClosed(1, Math.min(NEAR, verb))
                .map(back -> verb - back)
                .filter(at -> line.token(at).part().isNoun() || line.token(at).part() == PartOfSpeech.PRONOUN)
                .limit(1)
                .anyMatch(at -> NATURE.contains(line.token(at).lower()) && !line.isNamed(at) && !isOf(line, at - 1));
    }

    private static boolean isOf(Line line, int at) {
        return line.token(at).lower().equals("of");
    }

    /** "A fierce wind", "bitter cold". */
    private static boolean isItsQuality(Line line, int first, int last) {
        String next = line.token(last + 1).lower();
        return line.token(first).part() == PartOfSpeech.ADJECTIVE
                && (NATURE.contains(next) || FELT.contains(next) || isOfAPhraseOfIt(line, first));
    }

    private static boolean isOfAPhraseOfIt(Line line, int first) {
        return line.phraseAt(first)
                .map(NounPhrase::noun)
                .filter(noun -> NATURE.contains(noun) || FELT.contains(noun))
                .filter(noun -> !noun.equals(line.token(first).lower()))
                .isPresent();
    }

    /** "A wave of heat", "flooded with rain". */
    private static boolean isOfIt(Line line, int last) {
        int at = line.token(last).lower().equals("of") ? last : last + 1;
        String of = line.token(at).lower();
        String what = line.token(at + 1).lower();
        return (of.equals("of") || of.equals("with")) && (NATURE.contains(what) || FELT.contains(what));
    }
}
