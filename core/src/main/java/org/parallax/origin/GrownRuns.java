package org.parallax.origin;

import java.util.ArrayList;
import java.util.List;

/** Grows the runs of words of two articles from the places where both have the same few words. A single thread uses it. */
final class GrownRuns {

    /** Runs that have at most so many words between them, on both sides, are one passage with a changed word. */
    private static final int GAP = 2;

    /** Such a passage is still called word for word. */
    private static final double WORD_FOR_WORD = .9;

    private final Passages a;
    private final int[] formsA;
    private final Passages b;
    private final int[] formsB;

    /** Forms are those of the words, each by a number. */
    GrownRuns(Passages a, int[] formsA, Passages b, int[] formsB) {
        this.a = a;
        this.formsA = formsA;
        this.b = b;
        this.formsB = formsB;
    }

    /** A place in the one and one in the other, as a number that sorts by diagonal and then by place. */
    static long seed(int atA, int atB) {
        return ((long) (atA - atB) << Integer.SIZE) + atA;
    }

    /** Of seeds in their order. */
    List<Run> from(long[] seeds) {
        List<Run> runs = new ArrayList<>();
        Run last = new Run(-1, 0, 0, 0, 0);
        for (long seed : seeds) {
            int atA = (int) seed;
            int atB = atA - (int) (seed >> Integer.SIZE);
            boolean covered = last.a() - last.b() == atA - atB && atA < last.endA() && last.a() >= 0;
            if (!covered && same(atA, atB)) {
                last = grow(atA, atB);
                runs.add(last);
            }
        }
        return joined(apart(runs));
    }

    private Run grow(int atA, int atB) {
        int mostLeft = Math.min(atA - floor(a, atA), atB - floor(b, atB));
        int left = 0;
        while (left < mostLeft && same(atA - left - 1, atB - left - 1)) {
            left++;
        }
        int mostRight = Math.min(ceiling(a, atA) - atA, ceiling(b, atB) - atB);
        int right = 0;
        while (right < mostRight && same(atA + right, atB + right)) {
            right++;
        }
        return new Run(atA - left, atB - left, left + right, left + right, left + right);
    }

    private static int floor(Passages passages, int at) {
        return at >= passages.firstOfBody() ? passages.firstOfBody() : 0;
    }

    private static int ceiling(Passages passages, int at) {
        return at >= passages.firstOfBody() ? passages.size() : passages.firstOfBody();
    }

    private boolean same(int atA, int atB) {
        return formsA[atA] == formsB[atB] && !a.isNotice(atA);
    }

    /** Of runs that meet, the longest. */
    private static List<Run> apart(List<Run> runs) {
        if (runs.size() < 2) {
            return runs;
        }
        List<Run> kept = new ArrayList<>();
        List<Run> longestFirst = new ArrayList<>(runs);
        longestFirst.sort(Run.LONGEST_FIRST);
        for (Run run : longestFirst) {
            if (!meetsAny(run, kept)) {
                kept.add(run);
            }
        }
        kept.sort(Run.BY_PLACE);
        return kept;
    }

    private static boolean meetsAny(Run run, List<Run> kept) {
        for (Run other : kept) {
            if (run.meets(other)) {
                return true;
            }
        }
        return false;
    }

    /** Runs with a changed word between them, as one. */
    private List<Run> joined(List<Run> runs) {
        int body = a.firstOfBody();
        List<Run> joined = new ArrayList<>();
        for (Run run : runs) {
            Run last = joined.isEmpty() ? run : joined.get(joined.size() - 1);
            boolean follows = between(0, run.a() - last.endA(), GAP) && between(0, run.b() - last.endB(), GAP);
            boolean inOnePart = (run.a() < body) == (last.a() < body);
            if (follows && inOnePart && last.through(run).share() >= WORD_FOR_WORD) {
                joined.set(joined.size() - 1, last.through(run));
            } else {
                joined.add(run);
            }
        }
        return joined;
    }

    private static boolean between(int low, int value, int high) {
        return low <= value && value <= high;
    }
}
