package org.parallax.timeline.day;

import java.util.List;
import java.util.Set;
import org.parallax.article.TextSpan;
import org.parallax.language.Token;
import org.parallax.language.WordSets;

/**
 * {@code The owner promised to have it mended by 21 March}: the day is a deadline, whatever the verb beside it. Nothing is known to have happened on it.
 * Threads may share it.
 */
final class WhatIsPromisedByADayHasNotHappenedThen {

    private static final Set<String> PROMISES =
            WordSets.of(WhatIsPromisedByADayHasNotHappenedThen.class, "promises, plans or demands");

    /** Behind a verb of promise, before what is promised. */
    private static final Set<String> DEED = Set.of("to", "would", "will", "must", "should", "shall");

    private static final Set<String> BORDERS =
            Set.of(";", ":", "“", "”", "\"", "when", "after", "because", "although", "but", "while", "which", "who");

    private WhatIsPromisedByADayHasNotHappenedThen() {}

    /** @param sentence the words and marks of the time's sentence */
    static boolean holds(List<Token> sentence, TextSpan time) {
        int at = Token.firstFrom(sentence, time.start()) - 1;
        if (at >= 0 && sentence.get(at).lower().equals("the")) {
            at--;
        }
        return at >= 0 && sentence.get(at).lower().equals("by") && isOfAPromise(sentence, at);
    }

    private static boolean isOfAPromise(List<Token> sentence, int by) {
        boolean deed = false;
        for (int at = by - 1; at >= 0; at--) {
            String word = sentence.get(at).lower();
            if (BORDERS.contains(word)) {
                return false;
            }
            if (deed && PROMISES.contains(word)) {
                return true;
            }
            deed |= DEED.contains(word);
        }
        return false;
    }
}
