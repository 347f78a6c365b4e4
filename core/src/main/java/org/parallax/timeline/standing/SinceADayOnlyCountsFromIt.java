package org.parallax.timeline.standing;

import java.util.List;
import java.util.Set;
import org.parallax.article.TextSpan;
import org.parallax.language.Token;
import org.parallax.language.WordSets;
import org.parallax.timeline.passage.Clause;

/**
 * {@code Since the news broke on Sunday, the harbour has been closed}, {@code forty since the war began in 2009}: what something is counted from is known to
 * the reader; the sentence tells what came of it. Threads may share it.
 */
final class SinceADayOnlyCountsFromIt {

    private static final Set<String> BORDERS = WordSets.of(Clause.class, "borders of a clause");

    private SinceADayOnlyCountsFromIt() {}

    /** @param sentence the words and marks of the time's sentence */
    static boolean holds(List<Token> sentence, TextSpan time) {
        int at = Token.firstFrom(sentence, time.start()) - 1;
        while (at >= 0 && !BORDERS.contains(sentence.get(at).lower())) {
            at--;
        }
        return at >= 0 && sentence.get(at).lower().equals("since") && !isToldBehind(sentence, time);
    }

    /** "Since 2004, when a ferry sank": that is told. */
    private static boolean isToldBehind(List<Token> sentence, TextSpan time) {
        int behind = Token.firstFrom(sentence, time.end());
        int next = behind < sentence.size() && sentence.get(behind).lower().equals(",") ? behind + 1 : behind;
        return next < sentence.size() && sentence.get(next).lower().equals("when");
    }
}
