package org.parallax.statement.report;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parallax.article.TextSpan;
import org.parallax.language.PartsOfSpeech;
import org.parallax.language.Token;
import org.parallax.language.Words;
import org.parallax.statement.setting.ClauseOnANoun;
import org.parallax.statement.setting.CueWords;
import org.parallax.statement.setting.Draft;
import org.parallax.statement.setting.Setting;

/**
 * {@code The note, first reported by the Gray Tide, warned that …}: the note is the source and "warned" the cue, whichever of the two a tagger took from
 * the aside. Threads may share it.
 */
public final class AnAsideIsNoReport {

    private static final Pattern ASIDE = Pattern.compile(
            "(?i)(?:first |as |later )?(?:reported|published|obtained|seen|revealed|leaked|quoted|reviewed)(?: by)?");
    private static final Pattern ENDS_IN_AN_ASIDE = Pattern.compile(
            ",\\s+(?:(?:first|as|later|previously|initially|also)\\s+)?(?:reported|published|obtained|seen|revealed|leaked|quoted|reviewed) by\\s+$");

    private static final int NEAR = 12;

    private final Setting setting;

    public AnAsideIsNoReport(Setting setting) {
        this.setting = setting;
    }

    /** The attribution of the verb after the aside, by whom or what stands before it; the same attribution where there is none. */
    public Draft mended(Draft draft) {
        return withVerbAfter(beforeTheAside(draft)
                .map(subject -> draft.withSource(Optional.of(subject)))
                .orElse(draft));
    }

    /** Of {@code The note, first reported by the Gray Tide, warned}, where the tagger took the Gray Tide for the source of "warned". */
    private Optional<TextSpan> beforeTheAside(Draft draft) {
        TextSpan cue = draft.cue().orElseThrow();
        return draft.source()
                .filter(source -> source.end() < cue.start()
                        && setting.text()
                                .substring(source.end(), cue.start())
                                .strip()
                                .equals(","))
                .flatMap(this::beforeTheAside);
    }

    private Optional<TextSpan> beforeTheAside(TextSpan source) {
        int from = setting.sentenceSpan(source.start()).map(TextSpan::start).orElse(source.start());
        Matcher aside = ENDS_IN_AN_ASIDE.matcher(setting.text().substring(from, Math.max(from, source.start())));
        return aside.find() && aside.start() > 0 ? nounPhrase(from, from + aside.start()) : Optional.empty();
    }

    private Optional<TextSpan> nounPhrase(int from, int to) {
        List<Token> tokens = PartsOfSpeech.of(setting.text(), new TextSpan(from, to));
        int last = tokens.size() - 1;
        return last >= 0 && tokens.get(last).part().isNoun()
                ? Optional.of(ClauseOnANoun.phrase(tokens, last))
                : Optional.empty();
    }

    private Draft withVerbAfter(Draft draft) {
        TextSpan cue = draft.cue().orElseThrow();
        Optional<TextSpan> before = draft.content().stream()
                .filter(piece -> piece.end() <= cue.start())
                .findFirst();
        boolean aside = ASIDE.matcher(cue.of(setting.text())).matches()
                && draft.source().filter(source -> source.start() >= cue.end()).isPresent()
                && before.filter(piece -> isAfterComma(piece, cue)).isPresent();
        return aside
                ? verbAfter(draft.source().orElseThrow().end(), before.orElseThrow(), draft)
                        .orElse(draft)
                : draft;
    }

    private boolean isAfterComma(TextSpan piece, TextSpan cue) {
        String text = setting.text();
        return cue.start() - piece.end() <= 2
                && text.substring(Math.max(0, piece.end() - 1), cue.start()).contains(",");
    }

    private Optional<Draft> verbAfter(int asideEnd, TextSpan source, Draft draft) {
        int end = setting.sentenceSpan(asideEnd - 1).map(TextSpan::end).orElse(asideEnd);
        List<TextSpan> words = end <= asideEnd ? List.of() : Words.in(setting.text(), new TextSpan(asideEnd, end));
        if (words.isEmpty()
                || words.get(0).end() >= end
                || words.get(0).start() > asideEnd + NEAR
                || !setting.text().substring(asideEnd, words.get(0).start()).contains(",")
                || !CueWords.isReporting(words.get(0).of(setting.text()))) {
            return Optional.empty();
        }
        TextSpan verb = words.get(0);
        return Optional.of(new Draft(
                Optional.of(source), Optional.of(verb), List.of(new TextSpan(verb.end(), end)), draft.origin()));
    }
}
