package org.parallax.statement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.parallax.article.TextSpan;
import org.parallax.language.Tagger;
import org.parallax.language.Tagging.Attribution;
import org.parallax.language.Words;

/**
 * Finds what is attributed inside contents. A tagger marks no attribution within another's content, so the contents are read again as texts
 * of their own: all of an article's in one call, each as a paragraph; what crosses from one into another is dropped. Threads may share it.
 */
final class Nested {

    private static final int FEWEST_WORDS = 8;

    private final Setting setting;
    private final Tagger tagger;

    /** A content as it stands in the article and as it stands in the text to be read again. */
    private record Copy(TextSpan original, int at) {

        TextSpan span() {
            return new TextSpan(at, at + original.length());
        }

        TextSpan back(TextSpan span) {
            return span.shift(original.start() - at);
        }
    }

    Nested(Setting setting, Tagger tagger) {
        this.setting = setting;
        this.tagger = tagger;
    }

    /** The attributions inside the contents of these. */
    List<Draft> inside(List<Draft> drafts) {
        BitSet cues = cues(drafts);
        StringBuilder again = new StringBuilder();
        List<Copy> copies = new ArrayList<>();
        int covered = 0;
        for (TextSpan piece : pieces(drafts)) {
            if (piece.end() > covered && isWorthReading(piece, cues)) {
                copies.add(new Copy(piece, again.length()));
                again.append(piece.of(setting.text()).replace('\n', ' ')).append("\n");
                covered = piece.end();
            }
        }
        return copies.isEmpty() ? List.of() : found(tagger.tag(again.toString()).attributions(), copies);
    }

    private static List<TextSpan> pieces(List<Draft> drafts) {
        return drafts.stream()
                .flatMap(draft -> draft.content().stream())
                .sorted((a, b) -> a.start() != b.start()
                        ? Integer.compare(a.start(), b.start())
                        : Integer.compare(b.end(), a.end()))
                .toList();
    }

    private static BitSet cues(List<Draft> drafts) {
        BitSet cues = new BitSet();
        drafts.stream().flatMap(draft -> draft.cue().stream()).forEach(cue -> cues.set(cue.start(), cue.end()));
        return cues;
    }

    private boolean isWorthReading(TextSpan piece, BitSet cues) {
        List<TextSpan> words = Words.in(setting.text(), piece);
        return words.size() >= FEWEST_WORDS
                && words.stream()
                        .anyMatch(word -> CueWords.isReporting(word.of(setting.text())) && !cues.get(word.start()));
    }

    private static List<Draft> found(List<Attribution> attributions, List<Copy> copies) {
        List<Draft> found = new ArrayList<>();
        for (Attribution attribution : attributions) {
            copies.stream()
                    .filter(copy -> copy.span().contains(attribution.cue()))
                    .findFirst()
                    .flatMap(copy -> draft(attribution, copy))
                    .ifPresent(found::add);
        }
        return found;
    }

    private static Optional<Draft> draft(Attribution attribution, Copy copy) {
        List<TextSpan> content = attribution.content().stream()
                .filter(copy.span()::contains)
                .map(copy::back)
                .toList();
        Optional<TextSpan> source =
                attribution.source().filter(copy.span()::contains).map(copy::back);
        return content.size() != 1 || attribution.content().size() > 1 || source.isEmpty()
                ? Optional.empty()
                : Optional.of(new Draft(
                        source, Optional.of(copy.back(attribution.cue())), content, Draft.Origin.INSIDE_A_CONTENT));
    }
}
