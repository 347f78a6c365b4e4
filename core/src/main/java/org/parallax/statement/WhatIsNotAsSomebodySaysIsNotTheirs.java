package org.parallax.statement;

import java.util.regex.Pattern;
import org.parallax.article.TextSpan;

/** {@code The toll is to save the pier, not to sink it, as Brook claims}: she claims what is denied, and not the denial. Threads may share it. */
final class WhatIsNotAsSomebodySaysIsNotTheirs {

    private static final Pattern AS = Pattern.compile("(?is).*,\\sas\\s");
    private static final Pattern NOT = Pattern.compile("(?is).*(?:\\b(?:not|never)\\b|n['’]t\\b).*");
    private static final int LONGEST = 8;

    private WhatIsNotAsSomebodySaysIsNotTheirs() {}

    static boolean holds(Draft draft, String text) {
        TextSpan cue = draft.cue().orElseThrow();
        TextSpan said = draft.extent();
        boolean behind = draft.source()
                .filter(source -> said.end() <= source.start() && source.end() <= cue.start())
                .filter(source -> AS.matcher(text.substring(Math.max(0, source.start() - LONGEST), source.start()))
                        .matches())
                .isPresent();
        return behind && NOT.matcher(said.of(text)).matches();
    }
}
