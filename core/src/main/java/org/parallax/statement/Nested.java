package org.parallax.statement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.parallax.article.TextSpan;
import org.parallax.language.Tagger;
import org.parallax.language.Tagging.Attribution;
import org.parallax.language.Words;
import org.parallax.statement.Statement.SourceClass;

/**
 * Finds what is attributed inside contents. A tagger marks no attribution within another's content, so each content that may hold one is
 * read again, as a text of its own: read together, contents distract the tagger from one another. Threads may share it.
 */
final class Nested {

    private static final int FEWEST_WORDS = 8;
    private static final int FEWEST_SAID = 2;
    private static final Set<String> ADDRESS = Set.of(
            "i", "we", "you", "i'm", "we're", "you're", "i'd", "we'd", "i'll", "we'll", "you'll", "let us", "let me");

    private final Setting setting;
    private final Tagger tagger;

    Nested(Setting setting, Tagger tagger) {
        this.setting = setting;
        this.tagger = tagger;
    }

    /** The attributions inside the contents of these. */
    List<Draft> inside(List<Draft> drafts) {
        BitSet cues = cues(drafts);
        List<Draft> found = new ArrayList<>();
        int covered = 0;
        for (TextSpan piece : pieces(drafts)) {
            if (piece.end() > covered && isWorthReading(piece, cues)) {
                found.addAll(inside(piece));
                covered = piece.end();
            }
        }
        return found;
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

    private List<Draft> inside(TextSpan piece) {
        String words = piece.of(setting.text());
        return tagger.tag(words).attributions().stream()
                .filter(attribution -> AReportIsLikelyEnough.holds(attribution, words))
                .filter(attribution -> attribution.source().isPresent()
                        && attribution.content().size() == 1)
                .map(attribution -> draft(attribution, piece.start()))
                .filter(draft -> !isTheSameAct(draft) && reports(draft))
                .toList();
    }

    /** A tagger that reads fragments is easily led: only a word known to attribute counts here, and only with something said. */
    private boolean reports(Draft draft) {
        int said = draft.content().stream()
                .mapToInt(content -> Words.count(setting.text(), content))
                .sum();
        return said >= FEWEST_SAID
                && Words.lower(draft.cue().orElseThrow().of(setting.text())).stream()
                        .anyMatch(word -> attributes(word, draft.source().orElseThrow()));
    }

    private boolean attributes(String word, TextSpan source) {
        String head = new SourcePhrase(setting, source).headNoun();
        return CueWords.act(word).isPresent()
                || (CueWords.isOfDocuments(word) && SourceWords.classOf(head) == SourceClass.DOCUMENT);
    }

    /** "We express our thanks", inside what they say: not a report but the words themselves. "I told the board" is a report. */
    private boolean isTheSameAct(Draft draft) {
        String source = draft.source().orElseThrow().of(setting.text()).toLowerCase(Locale.ROOT);
        return ADDRESS.contains(source.replace('’', '\''))
                && Words.lower(draft.cue().orElseThrow().of(setting.text())).stream()
                        .noneMatch(CueWords::isPast);
    }

    private static Draft draft(Attribution attribution, int offset) {
        return new Draft(
                attribution.source().map(source -> source.shift(offset)),
                Optional.of(attribution.cue().shift(offset)),
                attribution.content().stream()
                        .map(content -> content.shift(offset))
                        .toList(),
                Draft.Origin.INSIDE_A_CONTENT);
    }
}
