package org.parallax.statement.source;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parallax.article.TextSpan;
import org.parallax.statement.setting.Draft;
import org.parallax.statement.setting.Setting;
import org.parallax.statement.setting.Trim;

/**
 * {@code Lew Finch read a message from Ada Brook: “…”}, {@code the actor roused the rowers to chants of “…”}: the words are hers, and theirs. Threads may share
 * it.
 */
public final class WhoseMessageIsReadIsTheSource {

    private static final Pattern READ = Pattern.compile(
            "(?i)(?:reads?|relay(?:s|ed)|convey(?:s|ed)|pass(?:es|ed) on|deliver(?:s|ed))(?: out| aloud)? (?:an?|the) (?:\\p{L}+ )?(?:message|letter|note|statement|greeting|telegram|e-?mail) (?:from|by|of)\\s+(?<whom>[^,.;:“”\"]{2,60}?)(?=\\s*[,.;:“”\"]|\\s(?:saying|that|which|in which)\\b)");

    private static final Pattern CHORUS = Pattern.compile(
            "(?i)(?<whom>(?:the|a|an|his|her|their|its) (?:\\p{L}+ )?(?:crowds?|audiences?|rowers|supporters|fans|delegates|protesters|marchers|hall|arena|room|throng|faithful|listeners|followers))"
                    + " (?:in)?to (?:\\p{L}+ ){0,2}(?:chants?|cheers|shouts|cries|boos|chorus(?:es)?) of\\b");

    private static final int LONGEST = 120;

    private final Setting setting;

    public WhoseMessageIsReadIsTheSource(Setting setting) {
        this.setting = setting;
    }

    /** The same attribution by whoever speaks through another. */
    public Draft mended(Draft draft) {
        TextSpan cue = draft.cue().orElseThrow();
        return whom(READ, cue.start(), cue.start() + LONGEST, cue)
                .or(() -> whom(CHORUS, draft.source().map(TextSpan::end).orElse(cue.start()), cue.end(), cue))
                .map(whom -> spoken(whom, draft))
                .orElse(draft);
    }

    private Optional<TextSpan> whom(Pattern pattern, int from, int to, TextSpan cue) {
        int end = Math.min(setting.text().length(), to);
        Matcher said = pattern.matcher(setting.text())
                .region(Math.min(from, cue.start()), Math.max(end, Math.min(from, cue.start())));
        return said.find() && said.start() <= cue.end()
                ? Optional.of(new TextSpan(said.start("whom"), said.end("whom")))
                : Optional.empty();
    }

    private Draft spoken(TextSpan whom, Draft draft) {
        List<TextSpan> said = draft.content().stream()
                .flatMap(piece -> behind(whom, piece).stream())
                .toList();
        TextSpan cue = without(whom, draft.cue().orElseThrow());
        return said.isEmpty() ? draft : new Draft(Optional.of(whom), Optional.of(cue), said, draft.origin());
    }

    /** A piece without the words that are the source now. */
    private Optional<TextSpan> behind(TextSpan whom, TextSpan piece) {
        if (!piece.overlaps(whom)) {
            return Optional.of(piece);
        }
        return piece.end() > whom.end()
                ? Trim.joints(setting.text(), new TextSpan(whom.end(), piece.end()))
                        .flatMap(words -> Trim.marks(setting.text(), words))
                : Optional.empty();
    }

    /** The cue without the words that are the source now. */
    private static TextSpan without(TextSpan whom, TextSpan cue) {
        if (!whom.overlaps(cue)) {
            return cue;
        }
        boolean behind = whom.start() - 1 > cue.start();
        boolean before = whom.end() + 1 < cue.end();
        return behind
                ? new TextSpan(cue.start(), whom.start() - 1)
                : before ? new TextSpan(whom.end() + 1, cue.end()) : cue;
    }
}
