package org.parallax.disagreement.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.parallax.language.WordSets;

/** Finds what a sentence says is not true: "her claims about the fire are untrue", "denied reports that …". Threads may share it. */
public final class DeniedClaims {

    private static final Set<String> CLAIMS = WordSets.of(DeniedClaims.class, "claims");

    private static final Set<String> UNTRUE = WordSets.of(DeniedClaims.class, "untrue");

    private static final Set<String> REJECT = WordSets.of(DeniedClaims.class, "rejects");

    private DeniedClaims() {}

    /** What is denied, from one term to another; and the term that denies it. */
    public record Denied(int from, int to, int by) {}

    /** What a line denies, in its order. */
    public static List<Denied> in(Line line) {
        List<Denied> found = new ArrayList<>();
        for (int at = 0; at < line.size(); at++) {
            int claim = link(line, at) - 1;
            if (claim >= at) {
                int by = denial(line, at);
                if (by > claim + 2) {
                    found.add(new Denied(claim + 2, by - 1, by));
                } else if (by >= 0 && by < claim) {
                    found.add(new Denied(claim + 2, Clause.at(line, claim + 2).last(), by));
                }
            }
        }
        return found;
    }

    /** Where "that", "of" or "about" stands behind a word for a claim: "claims by the opposition that"; 0 for nowhere. */
    private static int link(Line line, int at) {
        for (int i = at + 1; CLAIMS.contains(line.term(at).lower()) && i <= at + 5; i++) {
            if (line.term(i).is("that") || (i == at + 1 && line.term(i).is("of", "about"))) {
                return i;
            }
        }
        return 0;
    }

    private static int denial(Line line, int claim) {
        for (int at = claim - 1; at >= Math.max(0, claim - 4); at--) {
            if (REJECT.contains(line.term(at).lower())) {
                return at;
            }
        }
        for (int at = claim + 2; at < line.size(); at++) {
            if (isUntrue(line, at)) {
                return at;
            }
        }
        return -1;
    }

    /** "Untrue", "not true", "does not exist", "do not accord with facts". */
    public static boolean isUntrue(Line line, int at) {
        Term term = line.term(at);
        boolean no = false;
        for (int i = at - 1; i >= Math.max(0, at - 3); i--) {
            no |= line.term(i).is("not", "n't", "never");
        }
        return (UNTRUE.contains(term.lower()) && isPredicate(line, at))
                || (no && term.is("true", "exist", "accurate", "correct"))
                || (no && term.is("accord", "correspond") && line.term(at + 1).is("with"));
    }

    private static boolean isPredicate(Line line, int at) {
        for (int i = at - 1; i >= Math.max(0, at - 4); i--) {
            if (line.term(i).is("is", "are", "was", "were", "as", "be", "been")) {
                return !line.term(at + 1).part().isNoun();
            }
        }
        return false;
    }
}
