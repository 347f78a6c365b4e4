package org.parallax.framing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/** Things that are one by way of each other. */
final class Joined {

    private Joined() {}

    /** Groups in which each is one with at least one other, in the order of their last; the order within is kept. */
    static <T> List<List<T>> of(List<T> all, BiPredicate<T, T> areOne) {
        List<List<T>> groups = new ArrayList<>();
        for (T next : all) {
            List<T> joined = new ArrayList<>();
            groups.removeIf(group -> isOneWithAny(next, group, areOne) && joined.addAll(group));
            joined.add(next);
            groups.add(joined);
        }
        return groups;
    }

    private static <T> boolean isOneWithAny(T next, List<T> group, BiPredicate<T, T> areOne) {
        for (T other : group) {
            if (areOne.test(other, next)) {
                return true;
            }
        }
        return false;
    }
}
