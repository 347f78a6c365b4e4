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

    private static final Set<String> BE = Set.of("is", "are");

    /** Behind these stands what was before: "is recovering from a fall on Friday". */
    private static final Set<String> BEHIND =
            Set.of("after", "from", "over", "since", "following", "about", "of", "who", "that", "which");

    /** Words of what is done. */
    private static final int DOING = 4;

    private WhatIsOnADayIsToCome() {}

    static Optional<Tense> in(Words words, int from) {
        int verb = words.lower(from - 1).equals("on") ? from - 2 : from - 1;
        boolean weekday = Slot.WEEKDAY.at(words, from).isPresent();
        return weekday && (IS.contains(words.lower(verb)) || openBefore(words, verb) || isDoing(words, verb))
                ? Optional.of(Tense.FUTURE)
                : Optional.empty();
    }

    /** "Velt is leaving on Friday", "they are holding a fair on Friday": with nothing between that may have been on the day. */
    private static boolean isDoing(Words words, int last) {
        for (int at = last; at > last - DOING && isOfWhatIsDone(words, at); at--) {
            if (words.lower(at).endsWith("ing") && BE.contains(words.lower(at - 1))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOfWhatIsDone(Words words, int at) {
        return words.at(at).isLetters()
                && !Verbs.isVerb(words, at)
                && !WhatHappenedIsOver.isNamed(words, at)
                && !isBehindWhatWas(words, at);
    }

    /** "After", "of": what follows may have been before. */
    static boolean isBehindWhatWas(Words words, int at) {
        return BEHIND.contains(words.lower(at));
    }

    /** "Before the banks open": a plain form behind its subject. */
    private static boolean openBefore(Words words, int verb) {
        return OPEN.contains(words.lower(verb))
                && IntStream.range(Math.max(0, verb - REACH), verb)
                        .anyMatch(at -> words.lower(at).equals("before"));
    }
}
