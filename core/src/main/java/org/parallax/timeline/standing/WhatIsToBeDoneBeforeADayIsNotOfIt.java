package org.parallax.timeline.standing;

import java.util.List;
import java.util.stream.IntStream;
import org.parallax.article.TextSpan;
import org.parallax.language.Token;
import org.parallax.timeline.passage.Clause;
import org.parallax.timeline.passage.Happenings;

/** {@code She wants a deal before the banks open on Monday}: that is no news of Monday. {@code They will meet before the vote on Monday} tells of the vote. Threads may share it. */
final class WhatIsToBeDoneBeforeADayIsNotOfIt {

    private WhatIsToBeDoneBeforeADayIsNotOfIt() {}

    /** @param sentence the words and marks of a sentence that tells of a time to come */
    static boolean holds(List<Token> sentence, TextSpan time) {
        List<Token> clause = Clause.of(sentence, time);
        int first = sentence.indexOf(clause.get(0));
        boolean verb = IntStream.range(0, Token.firstFrom(clause, time.start()))
                .anyMatch(at -> clause.get(at).part().isVerb());
        boolean happening = clause.stream().anyMatch(token -> Happenings.contains(token.lower()));
        return first > 0
                && verb
                && !happening
                && sentence.get(first - 1).lower().equals("before");
    }
}
