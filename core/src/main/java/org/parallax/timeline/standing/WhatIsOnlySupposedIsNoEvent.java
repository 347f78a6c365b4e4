package org.parallax.timeline.standing;

import java.util.List;
import java.util.Set;
import org.parallax.article.TextSpan;
import org.parallax.language.Token;
import org.parallax.timeline.passage.Clause;

/** {@code The ferry would be sold if she won in May}: what stands under "if" did not happen, or nobody tells that it did. Threads may share it. */
final class WhatIsOnlySupposedIsNoEvent {

    private static final Set<String> IF = Set.of("if", "unless");

    private WhatIsOnlySupposedIsNoEvent() {}

    /** @param sentence the words and marks of the time's sentence */
    static boolean holds(List<Token> sentence, TextSpan time) {
        return Clause.of(sentence, time).stream()
                .filter(token -> token.span().start() < time.start())
                .anyMatch(token -> IF.contains(token.lower()));
    }
}
