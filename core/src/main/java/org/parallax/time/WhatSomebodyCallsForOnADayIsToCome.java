package org.parallax.time;

import java.util.Optional;
import java.util.Set;
import org.parallax.language.WordSets;

/** "The union plans another march Friday", "sites that are promoting a rally on Monday": what somebody plans or calls for is on the next such day. Threads may share it. */
final class WhatSomebodyCallsForOnADayIsToCome {

    private static final Set<String> CALLS = WordSets.of(WhatSomebodyCallsForOnADayIsToCome.class, "calls for");

    private static final Set<String> CALLING = WordSets.of(WhatSomebodyCallsForOnADayIsToCome.class, "calling for");

    /** Behind the verb, and not behind the noun: "her plans for the board". */
    private static final Set<String> OPENS_A_PHRASE =
            WordSets.of(WhatSomebodyCallsForOnADayIsToCome.class, "opens what is called for");

    private static final Set<String> NOW = Set.of("is", "are");

    /** Words of what is called for. */
    private static final int LONGEST = 8;

    private WhatSomebodyCallsForOnADayIsToCome() {}

    /** Empty where no such verb of the present stands before a weekday, with neither a mark nor another verb between. */
    static Optional<Tense> in(Words words, int from) {
        if (Slot.WEEKDAY.at(words, from).isEmpty()) {
            return Optional.empty();
        }
        for (int at = from - 1; at > Math.max(0, from - LONGEST) && words.at(at).isLetters(); at--) {
            if (isCalledFor(words, at) && at < from - 2) {
                return Optional.of(Tense.FUTURE);
            }
            if (Verbs.isVerb(words, at)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean isCalledFor(Words words, int at) {
        boolean doing = CALLING.contains(words.lower(at)) && NOW.contains(words.lower(at - 1));
        return doing || (CALLS.contains(words.lower(at)) && OPENS_A_PHRASE.contains(words.lower(at + 1)));
    }
}
