package org.parallax.statement.source;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.parallax.article.TextSpan;
import org.parallax.statement.setting.CueWords;
import org.parallax.statement.setting.Draft;
import org.parallax.statement.setting.Setting;

/**
 * {@code Brook reportedly said …}: the adverb is no report of its own beside the verb that it goes with, and whose name stands before it speaks.
 * Threads may share it.
 */
public final class ReportedlyIsNoSource {

    private static final Pattern ADVERB = Pattern.compile("(?i)(?:reportedly|allegedly)");
    private static final Pattern ADVERB_FIRST =
            Pattern.compile("(?is)(?:(?:has|have|had) )?(?:reportedly|allegedly) (?<verb>\\p{L}+)\\b.*");
    private static final int NEAR = 3;

    private final Setting setting;

    public ReportedlyIsNoSource(Setting setting) {
        this.setting = setting;
    }

    /** The drafts without those of the adverb alone, and with the sources that stand before it. */
    public List<Draft> mended(List<Draft> drafts) {
        return drafts.stream()
                .filter(draft -> !isBesideAVerb(draft, drafts))
                .map(this::withSource)
                .toList();
    }

    private boolean isBesideAVerb(Draft draft, List<Draft> drafts) {
        TextSpan cue = draft.cue().orElseThrow();
        return ADVERB.matcher(cue.of(setting.text())).matches()
                && drafts.stream()
                        .map(other -> other.cue().orElseThrow())
                        .anyMatch(verb -> verb.start() > cue.end() && verb.start() - cue.end() <= NEAR);
    }

    /** {@code Brook reportedly posted to her page: …}: the tagger took the name for something said. */
    private Draft withSource(Draft draft) {
        TextSpan cue = draft.cue().orElseThrow();
        var adverb = ADVERB_FIRST.matcher(cue.of(setting.text()));
        boolean reports = draft.source().isEmpty()
                && draft.content().size() > 1
                && adverb.matches()
                && CueWords.isReporting(adverb.group("verb"));
        TextSpan first = draft.content().get(0);
        boolean name = reports
                && first.end() <= cue.start()
                && setting.namesIn(first).stream()
                        .anyMatch(named -> named.span().equals(first));
        return name
                ? draft.withSource(Optional.of(first))
                        .withContent(draft.content().subList(1, draft.content().size()))
                : draft;
    }
}
