package org.parallax.time;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.parallax.language.WordSets;

/**
 * {@code Her claims Monday that the pier will close}, {@code she admitted that it will close in an interview Tuesday}: the day is that of the words, which were
 * spoken, whatever they tell of what is to come. Threads may share it.
 */
final class WhatWasSaidOnADayIsOver {

    private static final Set<String> CLAIMS = WordSets.of(WhatWasSaidOnADayIsOver.class, "what was said");

    private static final Set<String> OCCASIONS = WordSets.of(WhatWasSaidOnADayIsOver.class, "where it was said");

    private static final Set<String> SAID = WordSets.of(WhatWasSaidOnADayIsOver.class, "was said");

    private static final Set<String> LEADS = Set.of("in", "during", "at");

    private static final int LONGEST_NAME = 4;

    private static final int LONGEST_SOURCE = 14;

    private WhatWasSaidOnADayIsOver() {}

    static Optional<Tense> in(Words words, int from, int to) {
        int noun = words.lower(from - 1).equals("on") ? from - 2 : from - 1;
        boolean weekday = Slot.WEEKDAY.at(words, from).isPresent();
        boolean claims = CLAIMS.contains(words.lower(noun)) && words.lower(to).equals("that");
        return weekday && (claims || isASource(words, noun) || (isAnOccasion(words, noun) && wasSaid(words, noun)))
                ? Optional.of(Tense.PAST)
                : Optional.empty();
    }

    /** "According to a letter seen by the board on Monday": with no mark between, and nothing that "according to a letter will close on Monday". */
    private static boolean isASource(Words words, int last) {
        for (int at = last;
                at > Math.max(0, last - LONGEST_SOURCE) && words.at(at).isLetters() && !Verbs.isAhead(words, at);
                at--) {
            if (words.lower(at).equals("to") && words.lower(at - 1).equals("according")) {
                return true;
            }
        }
        return false;
    }

    /** "In an interview", "during a television interview". */
    private static boolean isAnOccasion(Words words, int noun) {
        return OCCASIONS.contains(words.lower(noun))
                && IntStream.range(Math.max(0, noun - LONGEST_NAME), noun)
                        .anyMatch(at -> LEADS.contains(words.lower(at)));
    }

    private static boolean wasSaid(Words words, int noun) {
        return IntStream.range(0, noun).anyMatch(at -> SAID.contains(words.lower(at)));
    }
}
