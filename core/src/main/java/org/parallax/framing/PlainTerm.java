package org.parallax.framing;

import java.util.Set;
import java.util.stream.IntStream;
import org.parallax.language.WordSets;

/**
 * A word of a list where it judges nothing: "the past tense", "undercover police", "a wave of infections", "the word shame", "struggled to lift the crate".
 * Threads may share it.
 */
final class PlainTerm {

    private static final Set<String> TERMS = WordSets.of(PlainTerm.class, "plain terms");
    private static final Set<String> NAMES_A_WORD = WordSets.of(PlainTerm.class, "names a word");
    private static final Set<String> ILLNESS = WordSets.of(PlainTerm.class, "illness");

    private static final Set<String> EFFORT = Set.of("struggle", "struggles", "struggled", "struggling");
    private static final Set<String> BODY = WordSets.of(PlainTerm.class, "done with the body");

    /** Groups of words of which "wave" is one, which doctors count. */
    private static final Set<String> OF_ILLNESS = WordList.groups("may be of an illness");

    private static final int LONGEST = 3;

    private PlainTerm() {}

    /** Whether a word that stands from one token to another stands in one. */
    static boolean holds(Line line, int first, int last, ListedWord word) {
        boolean named = NAMES_A_WORD.contains(line.token(first - 1).lower());
        return named
                || isInTerm(line, first)
                || isOfHead(line, first)
                || isGerundOf(line, first, last)
                || isOfTheBody(line, first)
                || isOfIllness(line, last, word);
    }

    private static boolean isInTerm(Line line, int at) {
        return IntStream.rangeClosed(Math.max(0, at - LONGEST + 1), at)
                .anyMatch(from -> IntStream.range(Math.max(at, from + 1), from + LONGEST)
                        .anyMatch(to -> TERMS.contains(joined(line, from, to))));
    }

    /** "Undercover harbour police". */
    private static boolean isOfHead(Line line, int at) {
        return line.phraseAt(at)
                .filter(phrase -> TERMS.contains(line.token(at).lower() + "_" + phrase.noun()))
                .isPresent();
    }

    private static String joined(Line line, int from, int to) {
        StringBuilder term = new StringBuilder(line.token(from).lower());
        for (int i = from + 1; i <= to; i++) {
            term.append('_').append(line.token(i).lower());
        }
        return term.toString();
    }

    /** "The dwindling of the stocks" tells that they dwindle, and describes nothing. */
    private static boolean isGerundOf(Line line, int first, int last) {
        return line.token(first).lower().endsWith("ing")
                && line.token(first - 1).lower().equals("the")
                && line.token(last + 1).lower().equals("of");
    }

    /** Who struggles to lift a crate uses strength, and does nothing badly. */
    private static boolean isOfTheBody(Line line, int at) {
        return EFFORT.contains(line.token(at).lower())
                && line.token(at + 1).lower().equals("to")
                && BODY.contains(line.token(at + 2).lower());
    }

    private static boolean isOfIllness(Line line, int last, ListedWord word) {
        return OF_ILLNESS.contains(word.group())
                && line.indexes(last + 1, last + LONGEST).stream()
                        .anyMatch(i -> ILLNESS.contains(line.token(i).lower()));
    }
}
