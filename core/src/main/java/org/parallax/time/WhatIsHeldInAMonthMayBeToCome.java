package org.parallax.time;

import java.util.Set;
import java.util.stream.IntStream;
import org.parallax.language.WordSets;

/** "He said the November election …", "a trial in March": what is set beforehand is in the nearest such month, whatever the verb. Threads may share it. */
final class WhatIsHeldInAMonthMayBeToCome {

    private static final Set<String> HELD = WordSets.of(WhatIsHeldInAMonthMayBeToCome.class, "set beforehand");

    /** "The November general election". */
    private static final int REACH = 3;

    private WhatIsHeldInAMonthMayBeToCome() {}

    /** The tense of the verb, where it tells of the month. */
    static Tense told(Words words, int from, int to, Tense verb) {
        boolean back = verb.looksBack();
        boolean month = Slot.MONTH.at(words, to - 1).isPresent();
        return back && month && (isBefore(words, from) || isAfter(words, to)) ? Tense.OTHER : verb;
    }

    private static boolean isBefore(Words words, int from) {
        return words.lower(from - 1).equals("in") && HELD.contains(words.lower(from - 2));
    }

    private static boolean isAfter(Words words, int to) {
        return IntStream.range(to, to + REACH)
                .takeWhile(at -> at == to || !words.lower(at - 1).matches("[,;:]"))
                .anyMatch(at -> HELD.contains(words.lower(at)));
    }
}
