package org.parallax.time;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** "If Brel wins on Saturday", "unless the board meets on Monday": what is supposed in the present is of the day to come; "if he lost on Saturday" is not. Threads may share it. */
final class WhatIsSupposedOfADayIsToCome {

    private static final Set<String> SUPPOSED = Set.of("if", "unless");

    private static final int REACH = 24;

    private WhatIsSupposedOfADayIsToCome() {}

    /** Empty where no such word opens the clause of a weekday, or where a verb of the past stands between. */
    static Optional<Tense> in(Words words, int from) {
        return Slot.WEEKDAY.at(words, from).isEmpty()
                ? Optional.empty()
                : IntStream.iterate(from - 1, at -> at >= Math.max(0, from - REACH), at -> at - 1)
                        .takeWhile(at -> words.at(at).isLetters()
                                || words.lower(at).equals(",")
                                || Verbs.isApostrophe(words.lower(at)))
                        .filter(at -> SUPPOSED.contains(words.lower(at)))
                        .boxed()
                        .findFirst()
                        .filter(at -> !words.lower(at - 1).equals("as") && !tellsWhatWas(words, at + 1, from))
                        .map(at -> Tense.FUTURE);
    }

    private static boolean tellsWhatWas(Words words, int first, int end) {
        return IntStream.range(first, end)
                .anyMatch(at -> WhatIsOnADayIsToCome.isBehindWhatWas(words, at)
                        || (Verbs.isVerb(words, at) && Verbs.tense(words, at).looksBack()));
    }
}
