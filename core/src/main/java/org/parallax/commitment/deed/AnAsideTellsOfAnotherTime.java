package org.parallax.commitment.deed;

import java.util.Set;
import java.util.stream.IntStream;
import org.parallax.article.TextSpan;
import org.parallax.commitment.page.Wording;

/** "Ada Brook, who came to the board last month, will mend the pier": a clause between commas tells when something else was. Threads may share it. */
public final class AnAsideTellsOfAnotherTime {

    private static final Set<String> RELATIVE = Set.of("who", "which", "whose", "whom");

    private AnAsideTellsOfAnotherTime() {}

    /** Whether a time stands in such a clause, and the word that binds does not. */
    public static boolean holds(Wording sentence, TextSpan time, TextSpan cue) {
        int at = sentence.from(time.start());
        int from = sentence.last(0, at, word -> opens(sentence, word));
        int comma = sentence.first(Math.max(at, 0), sentence.size(), word -> isComma(sentence, word));
        return from >= 0
                && comma >= 0
                && comma < sentence.size()
                && IntStream.range(from + 1, at).noneMatch(word -> isComma(sentence, word) && closes(sentence, word))
                && !isBetween(sentence, from, comma, cue);
    }

    private static boolean opens(Wording sentence, int at) {
        return RELATIVE.contains(sentence.lower(at)) && isComma(sentence, at - 1);
    }

    private static boolean closes(Wording sentence, int comma) {
        return sentence.isVerb(comma + 1) || sentence.isFuture(comma + 1);
    }

    private static boolean isComma(Wording sentence, int at) {
        return sentence.lower(at).equals(",");
    }

    private static boolean isBetween(Wording sentence, int from, int to, TextSpan cue) {
        return cue.start() > sentence.span(from).start()
                && cue.start() < sentence.span(to).start();
    }
}
