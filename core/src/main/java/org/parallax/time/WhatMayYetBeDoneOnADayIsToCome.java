package org.parallax.time;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.parallax.language.WordSets;

/** "Brel is in a position to win on Saturday": what somebody has a chance to do, or is able or eager to do, is not done yet; "had a chance to" looks back. Threads may share it. */
final class WhatMayYetBeDoneOnADayIsToCome {

    private static final Set<String> OPEN = WordSets.of(WhatMayYetBeDoneOnADayIsToCome.class, "open to be done");

    private WhatMayYetBeDoneOnADayIsToCome() {}

    /** Empty where the verb before a weekday is none that is open, or where something that was stands between. */
    static Optional<Tense> in(Words words, int from) {
        int verb = Slot.WEEKDAY.at(words, from).isPresent() ? Verbs.left(words, from) : -1;
        boolean open = verb > 1
                && Verbs.isInfinitive(words, verb)
                && OPEN.contains(words.lower(verb - 2))
                && IntStream.range(verb, from).noneMatch(at -> WhatIsOnADayIsToCome.isBehindWhatWas(words, at));
        return open && !Verbs.before(words, verb - 2).looksBack() ? Optional.of(Tense.FUTURE) : Optional.empty();
    }
}
