package org.parallax.statement.content;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parallax.article.TextSpan;
import org.parallax.statement.setting.CueWords;
import org.parallax.statement.setting.Draft;
import org.parallax.statement.setting.Setting;

/**
 * {@code Those rules, he charged, called for fewer boats}: he charges that the rules called, and he calls for nothing. Where a tagger takes the verb
 * behind the commas for the speaker's, the one between them is, and the clause around it is what is said. Threads may share it.
 */
public final class AVerbBetweenCommasHasTheWholeClause {

    private static final Pattern BETWEEN =
            Pattern.compile("\\s(?<verb>\\p{Ll}+)(?:\\s\\p{Ll}+ly)?,\\s(?:\\p{Ll}+\\s)?");

    /** {@code The rules call for boats, he charged, adding that …}: the speaker's own. */
    private static final Pattern PARTICIPLE = Pattern.compile("(?:\\p{L}+ly\\s)?\\p{L}+ing\\b");

    private static final Pattern SUBJECT = Pattern.compile("[^,;:“”\"()]+,\\s");

    private final Setting setting;

    public AVerbBetweenCommasHasTheWholeClause(Setting setting) {
        this.setting = setting;
    }

    /** With the verb between the commas for its cue and the clause for its content, where it is so; else as it is. */
    public Draft mended(Draft draft) {
        TextSpan cue = draft.cue().orElseThrow();
        return draft.source()
                .filter(source -> source.end() < cue.start()
                        && draft.content().stream().allMatch(piece -> piece.start() >= cue.end()))
                .flatMap(source -> verb(source, cue).map(verb -> mended(source, verb, draft)))
                .orElse(draft);
    }

    private Optional<TextSpan> verb(TextSpan source, TextSpan cue) {
        int from = source.end();
        int to = cue.start();
        Matcher between = BETWEEN.matcher(setting.text()).region(from, to);
        return between.matches()
                        && !PARTICIPLE.matcher(cue.of(setting.text())).lookingAt()
                        && CueWords.isReporting(between.group("verb"))
                        && SUBJECT.matcher(setting.text().substring(sentence(source), source.start()))
                                .matches()
                ? Optional.of(new TextSpan(between.start("verb"), between.end("verb")))
                : Optional.empty();
    }

    private int sentence(TextSpan source) {
        return setting.sentenceSpan(source.start())
                .map(TextSpan::start)
                .filter(start -> start < source.start())
                .orElse(source.start());
    }

    private Draft mended(TextSpan source, TextSpan verb, Draft draft) {
        int opens = setting.text().lastIndexOf(',', source.start());
        List<TextSpan> clause = List.of(
                new TextSpan(sentence(source), opens),
                new TextSpan(draft.cue().orElseThrow().start(), draft.extent().end()));
        return new Draft(draft.source(), Optional.of(verb), clause, draft.origin());
    }
}
