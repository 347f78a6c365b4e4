package org.parallax.statement.source;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parallax.article.TextSpan;
import org.parallax.language.PartsOfSpeech;
import org.parallax.statement.setting.Draft;
import org.parallax.statement.setting.Setting;

/**
 * {@code Ada Brook, an | old rower}, {@code a clerk, who spoke | on one condition}, {@code the Gray News on | 2 May}: a tagger that stops in the middle of a
 * clause or after a small word leaves a source that nobody would write; what was begun and not ended is taken off, as are a time or an adverb before it.
 * Threads may share it.
 */
final class ASourceEndsWithItsWords {

    /** What can stand between a source and its cue. */
    private static final int LONGEST_HELPERS = 30;

    private static final Pattern OPENER =
            Pattern.compile("(?:,\\s+|\\s(?:--|—|–)\\s|\\s\\(|\\s(?=(?:who|that|which|where|whose)\\s))");

    private static final Pattern SMALL = Pattern.compile(
            "(?i)(?:,?\\s+(?:on|to|at|in|by|of|for|from|with|and|or|but|the|a|an|as|reportedly|allegedly)|\\s*[―—–,])+$");

    private static final Pattern ADVERB = Pattern.compile("(?i)(?:then|collectively|meanwhile|and|but|yet|so)\\s+");
    private static final Pattern TIME = Pattern.compile("(?i)(?:in|on|by)\\s+");
    private static final Pattern CLOSED = Pattern.compile("\\s*(?:[,;:.!?)\\]—–\"“”'’\\n]|--|-\\s|$)");

    private final Setting setting;

    ASourceEndsWithItsWords(Setting setting) {
        this.setting = setting;
    }

    TextSpan of(TextSpan source, Draft draft) {
        return withoutSmallWords(whole(withoutTime(withoutAdverb(source)), draft));
    }

    private TextSpan withoutAdverb(TextSpan source) {
        Matcher adverb = ADVERB.matcher(setting.text()).region(source.start(), source.end());
        return adverb.lookingAt() && adverb.end() < source.end() ? new TextSpan(adverb.end(), source.end()) : source;
    }

    /** {@code In 2007 Ms. Brook}. */
    private TextSpan withoutTime(TextSpan source) {
        Matcher opens = TIME.matcher(setting.text()).region(source.start(), source.end());
        if (!opens.lookingAt() || opens.end() >= source.end()) {
            return source;
        }
        return setting.timesIn(new TextSpan(opens.end(), source.end())).stream()
                .filter(time ->
                        time.span().start() == opens.end() && time.span().end() + 1 < source.end())
                .findFirst()
                .map(time -> new TextSpan(time.span().end() + 1, source.end()))
                .orElse(source);
    }

    private TextSpan whole(TextSpan source, Draft draft) {
        Matcher opener = OPENER.matcher(setting.text()).region(source.start(), source.end());
        int last = -1;
        while (opener.find()) {
            last = opener.start();
        }
        return last > source.start() && !isClosed(source, draft) ? new TextSpan(source.start(), last) : source;
    }

    private boolean isClosed(TextSpan source, Draft draft) {
        int end = source.end();
        boolean beforeCue = draft.cue()
                .filter(cue -> cue.start() >= end && cue.start() - end <= LONGEST_HELPERS)
                .filter(cue -> setting.text().substring(end, cue.start()).indexOf(',') < 0)
                .isPresent();
        boolean beforeContent =
                draft.content().stream().anyMatch(piece -> piece.start() >= end && piece.start() - end <= 2);
        return beforeCue
                || beforeContent
                || CLOSED.matcher(setting.text())
                        .region(end, setting.text().length())
                        .lookingAt()
                || isBeforeAVerb(end);
    }

    /** {@code Ada Brook (Gray) said it was late, adding …}: the sentence goes on with what the source does. */
    private boolean isBeforeAVerb(int end) {
        return setting.sentenceSpan(end - 1).stream()
                .flatMap(sentence -> PartsOfSpeech.of(setting.text(), sentence).stream())
                .filter(token -> token.span().start() >= end)
                .findFirst()
                .filter(token -> token.part().isVerb())
                .isPresent();
    }

    private TextSpan withoutSmallWords(TextSpan source) {
        Matcher small = SMALL.matcher(source.of(setting.text()));
        return small.find() && small.start() > 0
                ? new TextSpan(source.start(), source.start() + small.start())
                : source;
    }
}
