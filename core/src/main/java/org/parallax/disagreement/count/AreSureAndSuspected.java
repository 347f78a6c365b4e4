package org.parallax.disagreement.count;

import java.util.Set;
import java.util.stream.IntStream;
import org.parallax.disagreement.line.Line;
import org.parallax.disagreement.number.Count;
import org.parallax.language.WordSets;

/** The confirmed and the suspected are not one toll: "15 confirmed deaths", "suspected in 160 deaths". Threads may share it. */
final class AreSureAndSuspected {

    private static final Set<String> SURE = WordSets.of(AreSureAndSuspected.class, "surely so");
    private static final Set<String> SUSPECTED = WordSets.of(AreSureAndSuspected.class, "perhaps so");

    /** Terms to either side in which it is told how sure they are. */
    private static final int NEAR = 6;

    private AreSureAndSuspected() {}

    /** Whether one is told as confirmed, and the other only as suspected. */
    static boolean is(Count a, Count b) {
        return a.sort() == Count.Sort.TOLL
                && ((isTold(a, SURE) && isTold(b, SUSPECTED) && !isTold(b, SURE))
                        || (isTold(b, SURE) && isTold(a, SUSPECTED) && !isTold(a, SURE)));
    }

    /** Near the count, and not beyond a comma or what joins clauses: "confirmed that 40 had died while 60 are suspected". */
    private static boolean isTold(Count count, Set<String> words) {
        return isTold(count.line(), count.first(), -1, words)
                || isTold(count.line(), count.last(), 1, words)
                || IntStream.rangeClosed(count.first(), count.last())
                        .anyMatch(at -> count.line().term(at).isOneOf(words));
    }

    private static boolean isTold(Line line, int from, int way, Set<String> words) {
        return IntStream.rangeClosed(1, NEAR)
                .mapToObj(far -> line.term(from + way * far))
                .takeWhile(term -> !term.is(",", ";", "and", "but", "while", "or"))
                .anyMatch(term -> term.isOneOf(words));
    }
}
