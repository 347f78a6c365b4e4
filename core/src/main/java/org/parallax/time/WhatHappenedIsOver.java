package org.parallax.time;

import java.util.Optional;
import java.util.Set;
import org.parallax.language.WordSets;

/** "The attack on Tuesday will …", "the March fire": what nobody tells of beforehand was on the day past, whatever is to come of it. Threads may share it. */
final class WhatHappenedIsOver {

    private static final Set<String> HAPPENED = WordSets.of(WhatHappenedIsOver.class, "happened");

    /** "A win on Tuesday would help him" is hoped for. */
    private static final Set<String> KNOWN =
            Set.of("the", "this", "that", "his", "her", "its", "their", "our", "my", "s");

    private static final int LONGEST = 4;

    private WhatHappenedIsOver() {}

    static Optional<Tense> in(Words words, int from, int to) {
        if (HAPPENED.contains(words.lower(to)) && KNOWN.contains(words.lower(from - 1))) {
            return Optional.of(Tense.PAST);
        }
        int noun = words.lower(from - 1).equals("on") ? from - 2 : from - 1;
        boolean weekday = Slot.WEEKDAY.at(words, from).isPresent();
        return weekday && HAPPENED.contains(words.lower(noun)) && isKnown(words, noun)
                ? Optional.of(Tense.PAST)
                : Optional.empty();
    }

    /** The fire of "May's fire". */
    static boolean isNamed(Words words, int at) {
        return HAPPENED.contains(words.lower(at));
    }

    private static boolean isKnown(Words words, int noun) {
        for (int at = noun - 1; at >= noun - LONGEST && words.at(at).isLetters(); at--) {
            if (KNOWN.contains(words.lower(at))) {
                return true;
            }
        }
        return false;
    }
}
