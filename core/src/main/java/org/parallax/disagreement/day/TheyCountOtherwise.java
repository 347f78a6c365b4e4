package org.parallax.disagreement.day;

import java.util.List;
import org.parallax.disagreement.deed.Deed;
import org.parallax.disagreement.number.Count;
import org.parallax.disagreement.number.Counts;

/** "Profits rose 12 percent in March", "rose 18 percent in April": deeds whose clauses count one thing and come to other numbers are two. Threads may share it. */
final class TheyCountOtherwise {

    private TheyCountOtherwise() {}

    static boolean are(Deed a, Deed b) {
        List<Count> others = in(b);
        return in(a).stream()
                .anyMatch(one -> others.stream().anyMatch(other -> areOfOneThing(one, other))
                        && others.stream()
                                .noneMatch(other -> areOfOneThing(one, other)
                                        && one.quantity().agreesWith(other.quantity())));
    }

    private static List<Count> in(Deed deed) {
        int clause = deed.line().term(deed.at()).clause();
        return Counts.in(deed.line()).stream()
                .filter(count -> deed.line().term(count.first()).clause() == clause)
                .toList();
    }

    private static boolean areOfOneThing(Count a, Count b) {
        return a.thing().equals(b.thing()) && a.sort() == b.sort();
    }
}
