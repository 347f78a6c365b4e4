package org.parallax.origin;

import java.util.Comparator;

/**
 * Words of two articles, from one to another, that are the same or nearly.
 *
 * @param a the first word in one article
 * @param b the first word in the other
 * @param lengthA how many words in the one
 * @param lengthB how many words in the other
 * @param equal how many of them are the same, in order
 */
record Run(int a, int b, int lengthA, int lengthB, int equal) {

    static final Comparator<Run> LONGEST_FIRST = Run::longestFirst;

    static final Comparator<Run> BY_PLACE = Comparator.comparingInt(Run::a);

    private static int longestFirst(Run one, Run next) {
        if (one.equal != next.equal) {
            return Integer.compare(next.equal, one.equal);
        }
        return one.a != next.a ? Integer.compare(one.a, next.a) : Integer.compare(one.b, next.b);
    }

    int endA() {
        return a + lengthA;
    }

    int endB() {
        return b + lengthB;
    }

    /** Whether the two meet in either article. */
    boolean meets(Run other) {
        return (a < other.endA() && other.a < endA()) || (b < other.endB() && other.b < endB());
    }

    /** This run and one that follows it, with what lies between. */
    Run through(Run next) {
        return new Run(a, b, next.endA() - a, next.endB() - b, equal + next.equal);
    }

    /** This run without its first word. */
    Run withoutFirst() {
        return new Run(a + 1, b + 1, lengthA - 1, lengthB - 1, equal - 1);
    }

    /** This run without its last word. */
    Run withoutLast() {
        return new Run(a, b, lengthA - 1, lengthB - 1, equal - 1);
    }

    /** The share of words that are the same, by the longer side. */
    double share() {
        return equal / (double) Math.max(lengthA, lengthB);
    }
}
