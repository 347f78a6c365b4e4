package org.parallax.timeline.standing;

import java.util.List;
import java.util.Set;
import org.parallax.article.TextSpan;
import org.parallax.language.Token;
import org.parallax.language.WordSets;
import org.parallax.timeline.day.WhatDidNotHappenIsNoEvent;
import org.parallax.timeline.passage.Clause;

/**
 * {@code At her stops on Monday, Velt did not speak of the dam}, {@code the bulletin on Friday made no mention of it}: behind its day the first thing that the
 * sentence tells is what was not done. {@code On Monday Velt said she would not go} tells what she said. Threads may share it.
 */
final class WhatWasNotDoneOnADayIsNoEvent {

    private static final Set<String> NOT = WordSets.of(WhatDidNotHappenIsNoEvent.class, "denies");

    private static final Set<String> HELPS = WordSets.of(WhatWasNotDoneOnADayIsNoEvent.class, "helps a denial");

    private static final Set<String> ASIDE = WordSets.of(Clause.class, "relates to a noun");

    private WhatWasNotDoneOnADayIsNoEvent() {}

    /** @param sentence the words and marks of the time's sentence */
    static boolean holds(List<Token> sentence, TextSpan time) {
        int from = Token.firstFrom(sentence, time.start());
        if (sentence.subList(0, from).stream().anyMatch(token -> token.part().isVerb())) {
            return false;
        }
        for (int at = Token.firstFrom(sentence, time.end()); at + 1 < sentence.size(); at++) {
            if (ASIDE.contains(sentence.get(at).lower())) {
                return false;
            }
            if (sentence.get(at).part().isVerb()) {
                return HELPS.contains(sentence.get(at).lower())
                        && NOT.contains(sentence.get(at + 1).lower());
            }
        }
        return false;
    }
}
