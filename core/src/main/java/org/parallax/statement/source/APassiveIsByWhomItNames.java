package org.parallax.statement.source;

import java.util.Optional;
import java.util.regex.Pattern;
import org.parallax.article.TextSpan;
import org.parallax.statement.setting.Draft;

/**
 * {@code No such care is recommended for | clubs}: who stands after a passive without "by" is not the one who recommends. Threads may share it.
 */
public final class APassiveIsByWhomItNames {

    private static final Pattern PASSIVE = Pattern.compile(
            "(?i)(?:.*\\b)?(?:is|are|was|were|be|been|being)(?: \\p{L}+ly| not| also| now| so far)* \\p{L}+ed(?: (?:for|to|with))?");

    private static final Pattern FOR_SOMEBODY = Pattern.compile("(?i).*\\b(?:for|to|with) (?:\\p{L}+ )?");

    private APassiveIsByWhomItNames() {}

    /** The same attribution, without a source that it only speaks to or of. */
    public static Draft mended(Draft draft, String text) {
        TextSpan cue = draft.cue().orElseThrow();
        boolean only = PASSIVE.matcher(cue.of(text)).matches()
                && draft.source()
                        .filter(source -> source.start() > cue.end())
                        .filter(source -> FOR_SOMEBODY
                                .matcher(text.substring(cue.start(), source.start()))
                                .matches())
                        .isPresent();
        return only ? draft.withSource(Optional.empty()) : draft;
    }
}
