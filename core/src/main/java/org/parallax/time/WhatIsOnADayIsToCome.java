package org.parallax.time;

import java.util.Optional;
import java.util.Set;
import org.parallax.language.WordSets;

/** "The election is Thursday", "the fair opens on Friday": what is, begins or opens on a weekday does so next. Threads may share it. */
final class WhatIsOnADayIsToCome {

    private static final Set<String> IS = WordSets.of(WhatIsOnADayIsToCome.class, "on the calendar");

    private WhatIsOnADayIsToCome() {}

    static Optional<Tense> in(Words words, int from) {
        int verb = words.lower(from - 1).equals("on") ? from - 2 : from - 1;
        boolean weekday = Slot.WEEKDAY.at(words, from).isPresent();
        return weekday && IS.contains(words.lower(verb)) ? Optional.of(Tense.FUTURE) : Optional.empty();
    }
}
