package org.parallax.statement.content;

import java.util.List;
import java.util.regex.Pattern;
import org.parallax.article.TextSpan;
import org.parallax.language.Words;
import org.parallax.statement.setting.CueWords;
import org.parallax.statement.setting.Draft;
import org.parallax.statement.setting.Setting;

/**
 * {@code She urged | rowers | to stay home}: whoever is to do it is part of what is urged, and "to stay home" alone is not whole; nor is
 * {@code warned members of | both clubs that …}. Threads may share it.
 */
public final class WhoIsToActIsPartOfTheDemand {

    private static final Pattern DEMANDS = Pattern.compile(
            "(?is)(?:.*\\W)?(?:urg|advis|warn|encourag|instruct|order|command|implor|exhort|beseech|begg?|remind|invit|ask)(?:es?|ed|ing|s)?");

    /** Words and the spaces between them, no preposition before them. */
    private static final Pattern WHOM = Pattern.compile(
            "\\s+(?!(?:in|on|at|by|to|from|during|after|before|last|this|that|if|as|with|through|via|for|again)\\b)[\\p{L}\\d’'-]+\\.?(?: [\\p{L}\\d’'-]+\\.?){0,5}\\s+");

    private static final Pattern TO_ACT = Pattern.compile("(?:not )?to\\s");
    private static final Pattern UNENDED = Pattern.compile("(?s).*\\sof\\s+");

    private final Setting setting;

    public WhoIsToActIsPartOfTheDemand(Setting setting) {
        this.setting = setting;
    }

    /** The same attribution with those of whom it is demanded. */
    public Draft mended(Draft draft) {
        TextSpan cue = draft.cue().orElseThrow();
        boolean demands = DEMANDS.matcher(cue.of(setting.text())).matches();
        return draft.content().stream()
                .filter(piece -> demands && piece.start() > cue.end())
                .findFirst()
                .filter(piece -> lacksWhom(between(cue, piece), piece, draft))
                .map(piece -> draft.withContent(with(cue.end() + 1, piece, draft.content())))
                .orElse(draft);
    }

    private static TextSpan between(TextSpan left, TextSpan right) {
        int from = left.end();
        int to = right.start();
        return new TextSpan(from, to);
    }

    private boolean lacksWhom(TextSpan gap, TextSpan piece, Draft draft) {
        String whom = gap.of(setting.text());
        boolean begun = TO_ACT.matcher(setting.text())
                        .region(piece.start(), piece.end())
                        .lookingAt()
                || UNENDED.matcher(whom).matches();
        return begun
                && WHOM.matcher(whom).matches()
                && setting.isOneSentence(gap)
                && setting.timesIn(gap).isEmpty()
                && Words.lower(whom).stream().noneMatch(CueWords::isReporting)
                && draft.source().filter(gap::overlaps).isEmpty();
    }

    private static List<TextSpan> with(int from, TextSpan piece, List<TextSpan> content) {
        return content.stream()
                .map(other -> other.equals(piece) ? new TextSpan(from, piece.end()) : other)
                .toList();
    }
}
