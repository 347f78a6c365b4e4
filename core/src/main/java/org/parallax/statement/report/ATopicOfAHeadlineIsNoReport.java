package org.parallax.statement.report;

import java.util.regex.Pattern;
import org.parallax.article.TextSpan;
import org.parallax.statement.setting.Draft;
import org.parallax.statement.setting.Setting;

/** {@code Ada Brook's Words on Pier Repairs Differ}, {@code Talk of tolls}: a headline names what was spoken of, and nobody says it. Threads may share it. */
public final class ATopicOfAHeadlineIsNoReport {

    private static final Pattern TOPIC = Pattern.compile(
            "(?i)(?:words?|talks?|remarks?|comments?|speech|views?|statements?|thoughts|position|talking|chatter|debate)(?: (?:on|about|of|over|regarding)|:)?");

    private ATopicOfAHeadlineIsNoReport() {}

    /** Whether an attribution with a cue is the topic of the headline. */
    public static boolean holds(Draft draft, Setting setting) {
        TextSpan cue = draft.cue().orElseThrow();
        return setting.article().inHeadline(cue)
                && TOPIC.matcher(cue.of(setting.text())).matches()
                && Character.isUpperCase(cue.of(setting.text()).charAt(0))
                && draft.content().stream()
                        .allMatch(piece -> setting.quotations().touching(piece).isEmpty());
    }
}
