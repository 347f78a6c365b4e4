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
        if (!month || !BEGINNING.contains(words.lower(begins))) {
            return Optional.empty();
        }
        return wasDone(words, begins)
                ? Optional.of(Tense.PAST)
                : wasSet(words, begins) ? Optional.of(Tense.OTHER) : Optional.empty();
    }

    /** "Beginning in August, the board met": the sentence begins with it, and its verb tells. */
    private static boolean wasDone(Words words, int begins) {
        int verb = begins == 0 ? Verbs.right(words, begins + 1) : -1;
        return verb >= 0 && Verbs.tense(words, verb) == Tense.PAST;
    }

    private static boolean wasSet(Words words, int begins) {
        int verb = Verbs.left(words, begins);
        return verb >= 0 && !Verbs.isInfinitive(words, verb) && Verbs.tense(words, verb) == Tense.PAST;
    }
}
