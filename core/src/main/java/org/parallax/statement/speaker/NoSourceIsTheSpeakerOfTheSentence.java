package org.parallax.statement.speaker;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.parallax.article.TextSpan;
import org.parallax.statement.setting.Discourse;
import org.parallax.statement.setting.Discourse.Turn;
import org.parallax.statement.setting.Draft;
import org.parallax.statement.setting.Setting;
import org.parallax.statement.setting.Speaker;
import org.parallax.statement.setting.SpeakerRule;

/** "… he said, adding that …": a participle, or a second verb after "and", has the speaker of the verb before it. */
final class NoSourceIsTheSpeakerOfTheSentence implements SpeakerRule {

    private static final Pattern FOLLOWS = Pattern.compile(
            "^(?:\\w+ly )?(?:and |but |before |while |by |while also |also )?(?:\\w+ly )?(?:\\w+ing|added|said|told|went on|asked|noted|warned)\\b");

    private static final Pattern JOINS = Pattern.compile("(?s).*\\p{L},? (?:and|but)(?: \\w+ly| also| then| later)? ");
    /** Verbs that are hardly ever passive: "and considered the best" is. */
    private static final Pattern ACTIVE = Pattern.compile(
            "(?:seem|appear|want|hop|wish|plan|intend|agre|refus|declin|vow|pledg|insist|argu|complain|predict)(?:e?s|n?ed)\\b|says\\b");

    private static final Pattern ASKED = Pattern.compile(
            "(?:asked|questioned|pressed|quizzed) (?:about|on|if|whether|why|how|what|when|by|over)\\b");

    private static final int BEFORE = 20;

    @Override
    public Optional<Speaker> speaker(Draft draft, Discourse soFar) {
        if (draft.source().isPresent() || draft.cue().isEmpty()) {
            return Optional.empty();
        }
        TextSpan cue = draft.cue().get();
        String words = cue.of(soFar.setting().text()).toLowerCase(Locale.ROOT);
        if (isAsked(cue, words, soFar.setting())) {
            return Optional.empty();
        }
        if (!FOLLOWS.matcher(words).lookingAt() && !isJoined(cue, words, soFar.setting())) {
            return Optional.empty();
        }
        return soFar.sameSentence(cue.start()).stream()
                .filter(turn -> !turn.draft().content().stream().anyMatch(piece -> piece.contains(cue.start())))
                .map(Turn::speaker)
                .findFirst()
                .map(before -> Speaker.again(before, draft, this));
    }

    /** {@code “…,” said Brook, asked about the toll}: she is asked. */
    private static boolean isAsked(TextSpan cue, String words, Setting setting) {
        return ASKED.matcher(words).lookingAt()
                && setting.text()
                        .substring(Math.max(0, cue.start() - BEFORE), cue.start())
                        .stripTrailing()
                        .endsWith(",");
    }

    /** {@code agreed with the board and seemed to think …}: such a verb right after "and". */
    private static boolean isJoined(TextSpan cue, String words, Setting setting) {
        String before = setting.text().substring(Math.max(0, cue.start() - BEFORE), cue.start());
        return JOINS.matcher(before).matches() && ACTIVE.matcher(words).lookingAt();
    }
}
