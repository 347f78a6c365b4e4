package org.parallax.statement.content;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parallax.article.TextSpan;
import org.parallax.statement.setting.Draft;
import org.parallax.statement.setting.Setting;

/**
 * {@code Moss on the pier: ‘It leaks’}: a headline that names somebody, a topic after "on" and words in quotation marks after a colon gives the
 * latter as said, and not the topic. Threads may share it.
 */
public final class WhatFollowsTheTopicIsSaidOnIt {

    private static final Pattern TOPIC =
            Pattern.compile("(?i)(?<cue>(?:on|about) [^:\"“”]{2,60}?):\\s+(?<said>(?=.*[\"“”'‘’]\\p{L}).*\\p{L}.*)");

    private final Setting setting;

    public WhatFollowsTheTopicIsSaidOnIt(Setting setting) {
        this.setting = setting;
    }

    /** The same attribution with what was said; the same where it is none of a topic. */
    public Draft mended(Draft draft) {
        return draft.source().isPresent() && setting.article().inHeadline(draft.anchor())
                ? said(draft).orElse(draft)
                : draft;
    }

    private Optional<Draft> said(Draft draft) {
        TextSpan headline = setting.article().headline().orElseThrow();
        Matcher topic = TOPIC.matcher(setting.text()).region(draft.anchor().start(), headline.end());
        return topic.matches()
                ? Optional.of(new Draft(
                        draft.source(),
                        Optional.of(new TextSpan(topic.start("cue"), topic.end("cue"))),
                        List.of(new TextSpan(topic.start("said"), topic.end("said"))),
                        draft.origin()))
                : Optional.empty();
    }
}
