package org.parallax.timeline.standing;

import java.util.List;
import java.util.Set;
import org.parallax.article.TextSpan;
import org.parallax.language.Token;
import org.parallax.language.WordSets;

/**
 * {@code A barge rammed the pier of Brel, local media reported early on Friday}: Friday is the day of the report; the barge may have rammed it on any other.
 * Threads may share it.
 */
final class ThatTheNewsWasBroughtIsNoEvent {

    private static final Set<String> NEWS = WordSets.of(ThatTheNewsWasBroughtIsNoEvent.class, "brings the news");

    private static final Set<String> SAID = WordSets.of(Clauses.class, "told");

    private static final Set<String> BETWEEN = WordSets.of(Clauses.class, "between telling and its day");

    private ThatTheNewsWasBroughtIsNoEvent() {}

    /** "The Brel Courier reported on Friday"; that an accident "was reported" is no paper's. */
    private static boolean isOfANamedPaper(List<Token> sentence, int verb) {
        return sentence.get(verb).lower().equals("reported")
                && sentence.get(verb - 1).part().isName();
    }

    /** @param sentence the words and marks of the time's sentence */
    static boolean holds(List<Token> sentence, TextSpan time) {
        int at = Token.firstFrom(sentence, time.start()) - 1;
        while (at > 0 && BETWEEN.contains(sentence.get(at).lower())) {
            at--;
        }
        return at > 0
                && SAID.contains(sentence.get(at).lower())
                && (NEWS.contains(sentence.get(at - 1).lower()) || isOfANamedPaper(sentence, at));
    }
}
