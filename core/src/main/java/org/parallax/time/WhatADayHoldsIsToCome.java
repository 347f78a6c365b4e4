package org.parallax.time;

import java.util.Optional;
import java.util.Set;
import org.parallax.language.WordSets;

/** "On Saturday, Norvik and Vell hold a vote", "on Tuesday the rowers meet": what is arranged for a weekday that opens its clause, and told in the present, is to come. Threads may share it. */
final class WhatADayHoldsIsToCome {

    private static final Set<String> HOLD =
            WordSets.of(WhatADayHoldsIsToCome.class, "held on a day that opens a clause");

    /** Words of those who do it. */
    private static final int LONGEST = 12;

    private WhatADayHoldsIsToCome() {}

    /** Empty where the weekday does not open its clause, or another verb comes first. */
    static Optional<Tense> in(Words words, int from, int to) {
        boolean opens =
                words.lower(from - 1).equals("on") && !words.at(from - 2).isLetters();
        if (!opens || Slot.WEEKDAY.at(words, from).isEmpty()) {
            return Optional.empty();
        }
        for (int at = to; at < to + LONGEST && at < words.size(); at++) {
            if (at > to && isArranged(words, at)) {
                return Optional.of(Tense.FUTURE);
            }
            if (Verbs.isVerb(words, at) || words.lower(at).equals(";")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "The clubs meet in Vell", not "the last votes were counted". */
    private static boolean isArranged(Words words, int at) {
        return HOLD.contains(words.lower(at))
                && words.at(at - 1).isLetters()
                && !Verbs.isVerb(words, at + 1)
                && !Verbs.isVerb(words, at + 2);
    }
}
