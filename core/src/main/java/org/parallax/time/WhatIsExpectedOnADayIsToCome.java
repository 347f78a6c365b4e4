package org.parallax.time;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.parallax.language.WordSets;

/** "Before the expected start of the floods in May", "its planned visit on Friday": what is called so is to come, whatever the verb of its clause. Threads may share it. */
final class WhatIsExpectedOnADayIsToCome {

    private static final Set<String> EXPECTED = WordSets.of(WhatIsExpectedOnADayIsToCome.class, "expected");

    private static final Set<String> BEFORE_A_NOUN = WordSets.of(WhatIsExpectedOnADayIsToCome.class, "before a noun");

    private static final Set<String> ON = Set.of("in", "on", "for");

    /** Words between it and its day, in one phrase: "the expected start of the high floods in May". */
    private static final int REACH = 6;

    private WhatIsExpectedOnADayIsToCome() {}

    static Optional<Tense> in(Words words, int from) {
        int first = Math.max(1, from - 1 - REACH);
        boolean day = ON.contains(words.lower(from - 1));
        int expected = IntStream.range(first, from - 1)
                .filter(at -> EXPECTED.contains(words.lower(at)) && BEFORE_A_NOUN.contains(words.lower(at - 1)))
                .findFirst()
                .orElse(-1);
        return day && expected >= 0 && isOnePhrase(words, expected, from)
                ? Optional.of(Tense.FUTURE)
                : Optional.empty();
    }

    private static boolean isOnePhrase(Words words, int expected, int from) {
        return IntStream.range(expected + 1, from - 1)
                        .noneMatch(at -> words.lower(at).matches("[,;:.]"))
                && (Verbs.right(words, expected + 1) < 0 || Verbs.right(words, expected + 1) >= from);
    }
}
