package org.parallax.time;

import java.util.Optional;
import java.util.Set;

/** {@code The firm promises new boats later this week}: whatever verb stands near, "later this week" looks ahead; "later that week" does not. Threads may share it. */
final class WhatIsLaterThisWeekIsToCome {

    private static final Set<String> NOW = Set.of("this", "today");

    private WhatIsLaterThisWeekIsToCome() {}

    static Optional<Tense> in(Words words, int from) {
        return words.lower(from).equals("later") && NOW.contains(words.lower(from + 1))
                ? Optional.of(Tense.FUTURE)
                : Optional.empty();
    }
}
