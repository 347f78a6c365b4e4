package org.parallax.statement.act;

import java.util.Optional;
import java.util.regex.Pattern;
import org.parallax.article.TextSpan;
import org.parallax.statement.Statement.Act;
import org.parallax.statement.Statement.SourceClass;
import org.parallax.statement.setting.Draft;
import org.parallax.statement.setting.Setting;
import org.parallax.statement.setting.SourceWords;
import org.parallax.statement.source.SourcePhrase;

/**
 * {@code Members read the charter aloud}, {@code the paper reported, citing two officials}: whose words they are, or where a report has them from, is no
 * statement of whoever reads or cites. {@code The note reads: …} and {@code she cited the cost} are. Threads may share it.
 */
final class WhatIsOnlyReadOrCitedIsNotSaid implements ActRule {

    private static final Pattern READ = Pattern.compile(
            "(?i)(?:(?:has|have|had|began to|to|will|also|did) )*(?:read|reads|reading)(?: out| aloud)?");
    private static final Pattern CITING = Pattern.compile("(?i)citing");

    @Override
    public Optional<Act> act(Draft draft, Setting setting) {
        String cue = draft.cue().orElseThrow().of(setting.text());
        boolean read = READ.matcher(cue).matches() && sort(draft.source(), setting) != SourceClass.DOCUMENT;
        boolean cited = CITING.matcher(cue).matches()
                && sort(Optional.of(draft.content().get(0)), setting) != SourceClass.GROUP;
        return read || cited ? Optional.of(Act.ATTITUDE) : Optional.empty();
    }

    private static SourceClass sort(Optional<TextSpan> words, Setting setting) {
        return words.map(span -> SourceWords.classOf(new SourcePhrase(setting, span).headNoun()))
                .orElse(SourceClass.GROUP);
    }
}
