package org.parallax.time;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.parallax.language.WordSets;

/**
 * {@code Brel is up for re-election in November}, {@code Velt's chances of keeping the seat in November}: a month beside what somebody runs for or may win is the next
 * one. {@code Brel was running in November} looks back, as its verb does. Threads may share it.
 */
final class WhoStandsForElectionInAMonthIsYetToBeElected {

    private static final Set<String> RUNS =
            WordSets.of(WhoStandsForElectionInAMonthIsYetToBeElected.class, "runs for an office");

    private static final Set<String> WAS = WordSets.of(Verbs.class, "was");

    private static final Set<String> IN = Set.of("in", "into", "this");

    private static final Set<String> ENDS =
            Set.of(";", ":", "—", "–", "“", "”", "\"", "when", "after", "since", "before");

    /** "After running in November, she left". */
    private static final Set<String> DONE = Set.of("after", "by", "before", "since", "while", "when");

    private static final int REACH = 16;

    /** So far before such a word its helper stands. */
    private static final int HELPER = 4;

    private WhoStandsForElectionInAMonthIsYetToBeElected() {}

    static Optional<Tense> in(Words words, int from) {
        boolean month = Slot.MONTH.at(words, from).isPresent() && IN.contains(words.lower(from - 1));
        return month && isStoodFor(words, from) ? Optional.of(Tense.FUTURE) : Optional.empty();
    }

    private static boolean isStoodFor(Words words, int from) {
        for (int at = from - 2; at >= Math.max(0, from - REACH) && !ENDS.contains(words.lower(at)); at--) {
            if (RUNS.contains(words.lower(at)) || isUpForIt(words, at)) {
                return !DONE.contains(words.lower(at - 1))
                        && !hasPast(words, at - HELPER, at)
                        && !hasPast(words, at + 1, from);
            }
        }
        return false;
    }

    private static boolean isUpForIt(Words words, int at) {
        return words.lower(at).equals("up") && words.lower(at + 1).equals("for");
    }

    private static boolean hasPast(Words words, int first, int end) {
        return IntStream.range(Math.max(0, first), end).anyMatch(at -> WAS.contains(words.lower(at)));
    }
}
