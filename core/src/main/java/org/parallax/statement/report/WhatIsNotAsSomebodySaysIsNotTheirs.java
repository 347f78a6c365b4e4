package org.parallax.statement.report;

import java.util.Optional;
import java.util.regex.Pattern;
import org.parallax.article.TextSpan;
import org.parallax.statement.setting.Draft;

/** {@code The toll is to save the pier, not to sink it, as Brook claims}: she claims what is denied, and not the denial. Threads may share it. */
public final class WhatIsNotAsSomebodySaysIsNotTheirs {

    private static final Pattern AS = Pattern.compile("(?is).*,\\sas\\s");
    private static final Pattern NOT = Pattern.compile("(?is).*(?:\\b(?:not|never)\\b|n['’]t\\b).*");
    private static final Pattern THAN = Pattern.compile("(?is).*\\sthan\\s");
    private static final Pattern MORE =
            Pattern.compile("(?is).*\\b(?:more|less|fewer|worse|better|\\p{L}{2,}er)\\b[^,;]*");
    private static final Pattern AS_IS = Pattern.compile("(?is).*\\sas\\s");
    private static final Pattern NOT_AS = Pattern.compile(
            "(?is).*(?:\\b(?:not|never|hardly|nowhere near)|n['’]t)\\s(?:\\p{L}+ly\\s|quite\\s)?(?:as|so)\\s[^,;]*");
    private static final int LONGEST = 8;

    private WhatIsNotAsSomebodySaysIsNotTheirs() {}

    /** {@code It was not as wet as he suggested}, {@code it was wetter than she said}. */
    private static boolean isCompared(Draft draft, String text) {
        TextSpan cue = draft.cue().orElseThrow();
        TextSpan said = draft.extent();
        Optional<String> joint = draft.source()
                .filter(source -> said.end() <= source.start() && source.end() <= cue.start())
                .map(source -> text.substring(Math.max(0, source.start() - LONGEST), source.start()));
        return joint.filter(as -> (THAN.matcher(as).matches()
                                && MORE.matcher(said.of(text)).matches())
                        || (AS_IS.matcher(as).matches()
                                && NOT_AS.matcher(said.of(text)).matches()))
                .isPresent();
    }

    /** Whether an attribution with a cue gives somebody the denial of what they say. */
    public static boolean holds(Draft draft, String text) {
        TextSpan cue = draft.cue().orElseThrow();
        TextSpan said = draft.extent();
        boolean behind = draft.source()
                .filter(source -> said.end() <= source.start() && source.end() <= cue.start())
                .filter(source -> AS.matcher(text.substring(Math.max(0, source.start() - LONGEST), source.start()))
                        .matches())
                .isPresent();
        return (behind && NOT.matcher(said.of(text)).matches()) || isCompared(draft, text);
    }
}
