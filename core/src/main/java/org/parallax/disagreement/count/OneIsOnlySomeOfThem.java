package org.parallax.disagreement.count;

import java.util.Set;
import org.parallax.disagreement.number.Count;
import org.parallax.language.WordSets;

/** "The first 14 boats", "the remaining 14 boats": some of a row, and no count of them all. Threads may share it. */
final class OneIsOnlySomeOfThem {

    private static final Set<String> IN_A_ROW = WordSets.of(OneIsOnlySomeOfThem.class, "of a row");

    private OneIsOnlySomeOfThem() {}

    static boolean are(Count a, Count b) {
        return is(a) != is(b);
    }

    private static boolean is(Count count) {
        return count.line().term(count.first() - 1).isOneOf(IN_A_ROW);
    }
}
