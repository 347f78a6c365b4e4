package org.parallax.time;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.parallax.language.WordSets;

/** "The election is Thursday", "the fair opens on Friday", "before the banks open on Monday": what is, begins or opens on a weekday does so next. Threads may share it. */
final class WhatIsOnADayIsToCome {

    private static final Set<String> IS = WordSets.of(WhatIsOnADayIsToCome.class, "on the calendar");

    private static final Set<String> OPEN = WordSets.of(WhatIsOnADayIsToCome.class, "on the calendar, of many");

    /** Words between "before" and the verb. */
    private static final int REACH = 4;

    private WhatIsOnADayIsToCome() {}

    static Optional<Tense> in(Words words, int from) {
        int verb = words.lower(from - 1).equals("on") ? from - 2 : from - 1;
        boolean weekday = Slot.WEEKDAY.at(words, from).isPresent();
        return weekday && (IS.contains(words.lower(verb)) || openBefore(words, verb))
                ? Optional.of(Tense.FUTURE)
                : Optional.empty();
    }

    /** "Before the banks open": a plain form behind its subject. */
    private static boolean openBefore(Words words, int verb) {
        return OPEN.contains(words.lower(verb))
                && IntStream.range(Math.max(0, verb - REACH), verb)
                        .anyMatch(at -> words.lower(at).equals("before"));
    }
}
