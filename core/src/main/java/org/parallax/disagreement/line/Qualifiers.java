package org.parallax.disagreement.line;

import java.util.Set;
import org.parallax.language.WordSets;

/** What stands before a number and belongs to it: "at least", "some", "as many as", "another". Threads may share it. */
public final class Qualifiers {

    private static final Set<String> BEFORE = WordSets.of(Qualifiers.class, "qualifiers");
    private static final Set<String> NONE_BY_THEMSELVES = WordSets.of(Qualifiers.class, "no qualifiers by themselves");

    /** "At least", "up to", "as many". */
    private static final Set<String> GOING_ON =
            WordSets.of(Qualifiers.class, "behind words that qualify only with them");

    private static final Set<String> GIVEN_OVER = WordSets.of(Qualifiers.class, "what is done over");

    private Qualifiers() {}

    /** The first term that belongs to a number: the number's own where nothing stands before it. */
    public static int start(Line line, int number) {
        int at = number;
        while (line.term(at - 1).isOneOf(BEFORE) && !isOfVerb(line, at - 1)) {
            at--;
        }
        while (at < number
                && line.term(at).isOneOf(NONE_BY_THEMSELVES)
                && !isTurned(line, at)
                && !line.term(at + 1).isOneOf(GOING_ON)) {
            at++;
        }
        return at;
    }

    /** "No fewer than 40", "no more than 40". */
    private static boolean isTurned(Line line, int at) {
        return line.term(at).is("no") && line.term(at + 1).is("fewer", "less", "more");
    }

    /** "Handed over 14 boxes". */
    private static boolean isOfVerb(Line line, int at) {
        return line.term(at).is("over") && line.term(at - 1).isOneOf(GIVEN_OVER);
    }

    /** What a number means with what stands before it, both in lower case: "at least 14" is 14 or more. */
    public static Quantity asTold(String before, Quantity base) {
        if (before.matches(".*\\bno more than\\b.*")) {
            return base.orLess();
        }
        if (before.matches(".*\\b(at least|a minimum of|or more|no fewer than|no less than)\\b.*")) {
            return base.orMore();
        }
        if (before.matches(".*\\b(more than|over|well over|above|upwards of)\\b.*")) {
            return base.moreThan();
        }
        if (before.matches(
                ".*\\b(up to|at most|a maximum of|or fewer|or less|fewer than|less than|under|below|as many as)\\b.*")) {
            return base.orLess();
        }
        if (before.matches(".*\\b(nearly|almost|close to)\\b.*")) {
            return base.nearly();
        }
        return before.matches(".*\\b(some(?! of)|about|around|roughly|approximately|estimated|or so)\\b.*")
                ? base.about()
                : base;
    }
}
