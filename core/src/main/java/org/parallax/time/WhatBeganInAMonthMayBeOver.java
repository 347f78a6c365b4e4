package org.parallax.time;

import java.util.Optional;
import java.util.Set;

/** {@code The council set a quota for three months, starting in October}: what was set may have begun; it is the nearest such month. Threads may share it. */
final class WhatBeganInAMonthMayBeOver {

    private static final Set<String> BEGINNING = Set.of("starting", "beginning");

    private WhatBeganInAMonthMayBeOver() {}

    /** Empty where no such word stands before a month, or where the verb before it is not of the past. */
    static Optional<Tense> in(Words words, int from) {
        int begins = words.lower(from - 1).equals("in") ? from - 2 : from - 1;
        boolean month = Slot.MONTH.at(words, from).isPresent();
        return month && BEGINNING.contains(words.lower(begins)) && wasSet(words, begins)
                ? Optional.of(Tense.OTHER)
                : Optional.empty();
    }

    private static boolean wasSet(Words words, int begins) {
        int verb = Verbs.left(words, begins);
        return verb >= 0 && !Verbs.isInfinitive(words, verb) && Verbs.tense(words, verb) == Tense.PAST;
    }
}
