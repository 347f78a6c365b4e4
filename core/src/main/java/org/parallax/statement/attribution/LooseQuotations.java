package org.parallax.statement.attribution;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.parallax.article.TextSpan;
import org.parallax.language.Words;
import org.parallax.statement.Quotation;
import org.parallax.statement.setting.CueWords;
import org.parallax.statement.setting.Draft;
import org.parallax.statement.setting.Setting;

/**
 * Finds quotations of a sentence or more without a cue that go on with somebody's words: in the next paragraph, or later in the same
 * paragraph, with nothing of the outlet's in between. {@code He said the pier was gone.} and then a paragraph that is all quotation is his,
 * too. Threads may share it.
 */
final class LooseQuotations {

    private static final int SENTENCE_WORDS = 5;
    private static final double MOSTLY = .8;

    private final Setting setting;

    LooseQuotations(Setting setting) {
        this.setting = setting;
    }

    /** Rows for the quotations that no draft holds. */
    List<Draft> missing(List<Draft> drafts) {
        Set<TextSpan> spoken = spoken(drafts);
        NavigableMap<Integer, Draft> cues = new TreeMap<>();
        drafts.forEach(draft -> draft.cue().ifPresent(cue -> cues.put(cue.start(), draft)));
        List<Draft> found = new ArrayList<>();
        Quotation before = null;
        for (Quotation quotation : setting.quotations().all()) {
            boolean held = spoken.contains(quotation.span());
            boolean goesOn = before != null && spoken.contains(before.span()) && follows(before, quotation, cues);
            if (!held
                    && (isSentence(quotation) || quotation.goesOn())
                    && !ATitleIsNotSaid.holds(quotation, setting)
                    && (goesOn || isAfterReport(quotation, cues))) {
                found.add(draft(quotation));
                spoken.add(quotation.span());
            }
            before = quotation;
        }
        return found;
    }

    private static Draft draft(Quotation quotation) {
        return new Draft(
                Optional.empty(), Optional.empty(), List.of(quotation.words()), Draft.Origin.A_QUOTATION_GOES_ON);
    }

    private Set<TextSpan> spoken(List<Draft> drafts) {
        Set<TextSpan> spoken = new HashSet<>();
        for (Draft draft : drafts) {
            for (TextSpan piece : draft.content()) {
                setting.quotations().touching(piece).stream()
                        .filter(quotation -> quotation.words().common(piece) > 0)
                        .forEach(quotation -> spoken.add(quotation.span()));
            }
        }
        return spoken;
    }

    private boolean isSentence(Quotation quotation) {
        return Words.count(setting.text(), quotation.words()) >= SENTENCE_WORDS
                && Character.isUpperCase(setting.text().charAt(quotation.words().start()));
    }

    private boolean follows(Quotation before, Quotation quotation, NavigableMap<Integer, Draft> cues) {
        int paragraphs = setting.paragraphAt(quotation.span().start())
                - setting.paragraphAt(before.span().start());
        return paragraphs <= 1
                && (paragraphs == 0 || quotation.goesOn() || fillsItsParagraph(quotation))
                && (before.open() || isBesideOutlet(before, quotation, cues));
    }

    /** Whether the quotation is all of its paragraph, and the paragraph before ends with somebody's words. */
    private boolean isAfterReport(Quotation quotation, NavigableMap<Integer, Draft> cues) {
        int end = quotation.span().start();
        while (end > 0 && Character.isWhitespace(setting.text().charAt(end - 1))) {
            end--;
        }
        return end > 0
                && setting.paragraphAt(quotation.span().start()) - setting.paragraphAt(end - 1) == 1
                && !setting.article().inHeadline(new TextSpan(end - 1, end))
                && fillsItsParagraph(quotation)
                && setting.sentenceSpan(end - 1)
                        .filter(last -> reports(last, cues))
                        .isPresent();
    }

    private boolean reports(TextSpan sentence, NavigableMap<Integer, Draft> cues) {
        return cues.subMap(sentence.start(), sentence.end()).values().stream()
                .filter(draft -> draft.source().isPresent() && !draft.isInside())
                .flatMap(draft -> Words.lower(draft.cue().orElseThrow().of(setting.text())).stream())
                .anyMatch(CueWords::isReporting);
    }

    /** Whether between two quotations stands nothing but the first one's source and cue. */
    private boolean isBesideOutlet(Quotation before, Quotation quotation, NavigableMap<Integer, Draft> cues) {
        TextSpan gap = new TextSpan(
                before.span().end(),
                Math.max(before.span().end() + 1, quotation.span().start()));
        int words = Words.count(setting.text(), gap);
        if (words == 0) {
            return true;
        }
        Optional<Draft> outlet = cues.subMap(gap.start(), gap.end()).values().stream()
                .filter(draft ->
                        draft.cue().isPresent() && gap.contains(draft.cue().get()))
                .filter(draft -> draft.content().stream().anyMatch(piece -> piece.overlaps(before.span())))
                .findFirst();
        return outlet.isPresent() && endsWithTheSentence(outlet.get(), gap);
    }

    private boolean endsWithTheSentence(Draft draft, TextSpan gap) {
        int sentence = setting.sentenceAt(draft.anchor().start());
        return sentence >= 0 && setting.sentences().get(sentence).span().end() >= lastWord(gap);
    }

    private int lastWord(TextSpan gap) {
        List<TextSpan> words = Words.in(setting.text(), gap);
        return words.get(words.size() - 1).end();
    }

    private boolean fillsItsParagraph(Quotation quotation) {
        int from = setting.text().lastIndexOf('\n', quotation.span().start()) + 1;
        int to = setting.text().indexOf('\n', quotation.span().end() - 1);
        int end = to < 0 ? setting.text().length() : to;
        boolean begins =
                setting.text().substring(from, quotation.span().start()).isBlank();
        int all = Words.count(setting.text(), new TextSpan(from, end));
        return begins && Words.count(setting.text(), quotation.words()) >= MOSTLY * all;
    }
}
