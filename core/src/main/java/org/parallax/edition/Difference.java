package org.parallax.edition;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Chunk;
import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of one list that stands for a stretch of another; between two of these the lists are the same. One of the two may be empty.
 *
 * @param from of the one list, the first that differs
 * @param to of the one list, the first after those that differ
 * @param otherFrom the same of the other
 * @param otherTo the same of the other
 */
record Difference(int from, int to, int otherFrom, int otherTo) {

    /** Longer lists without an end in common are one stretch: to compare them can take the square of their length. */
    private static final int LONGEST = 20_000;

    /** In order, and never two side by side (Myers, "An O(ND) difference algorithm", 1986, its form in linear space, by java-diff-utils). */
    static List<Difference> between(List<String> one, List<String> other) {
        int same = sameAtStart(one, other);
        int end = sameAtEnd(one, other, same);
        List<String> left = one.subList(same, one.size() - end);
        List<String> right = other.subList(same, other.size() - end);
        if (left.size() > LONGEST || right.size() > LONGEST) {
            return List.of(new Difference(same, one.size() - end, same, other.size() - end));
        }
        List<Difference> differences = new ArrayList<>();
        for (AbstractDelta<String> delta :
                DiffUtils.diff(left, right, new MyersDiffWithLinearSpace<>()).getDeltas()) {
            add(differences, of(delta.getSource(), delta.getTarget(), same));
        }
        return differences;
    }

    private static int sameAtStart(List<String> one, List<String> other) {
        int same = 0;
        while (same < Math.min(one.size(), other.size()) && one.get(same).equals(other.get(same))) {
            same++;
        }
        return same;
    }

    private static int sameAtEnd(List<String> one, List<String> other, int start) {
        int same = 0;
        while (same < Math.min(one.size(), other.size()) - start
                && one.get(one.size() - 1 - same).equals(other.get(other.size() - 1 - same))) {
            same++;
        }
        return same;
    }

    private static Difference of(Chunk<String> source, Chunk<String> target, int offset) {
        int from = source.getPosition() + offset;
        int otherFrom = target.getPosition() + offset;
        return new Difference(from, from + source.size(), otherFrom, otherFrom + target.size());
    }

    private static void add(List<Difference> differences, Difference next) {
        int last = differences.size() - 1;
        if (last >= 0 && differences.get(last).isFollowedBy(next)) {
            differences.set(last, differences.get(last).through(next));
        } else {
            differences.add(next);
        }
    }

    private boolean isFollowedBy(Difference next) {
        return to == next.from && otherTo == next.otherFrom;
    }

    private Difference through(Difference next) {
        return new Difference(from, next.to, otherFrom, next.otherTo);
    }
}
