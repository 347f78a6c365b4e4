package org.parallax.statement.report;

import java.util.regex.Pattern;
import org.parallax.article.TextSpan;
import org.parallax.statement.setting.Draft;

/** {@code a page called “We Are All Rowers”}: what nobody calls so is so called, and nothing is said. Threads may share it. */
public final class ANameThatIsGivenIsNoReport {

    private static final Pattern NAMING =
            Pattern.compile("(?i)(?:called|named|titled|entitled|dubbed|nicknamed|headlined)");

    private static final Pattern PASSIVE =
            Pattern.compile("(?is).*\\b(?:is|are|was|were|be|been|being)(?: \\w+ly)?\\s+");

    private static final int BEFORE = 30;

    private ANameThatIsGivenIsNoReport() {}

    /** Whether an attribution with a cue tells only what something is called. */
    public static boolean holds(Draft draft, String text) {
        TextSpan cue = draft.cue().orElseThrow();
        return draft.source().isEmpty()
                && NAMING.matcher(cue.of(text)).matches()
                && !PASSIVE.matcher(text.substring(Math.max(0, cue.start() - BEFORE), cue.start()))
                        .matches();
    }
}
