package org.parallax.origin;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.parallax.article.TextSpan;
import org.parallax.language.Sentence;
import org.parallax.story.PerArticle;
import org.parallax.story.StoryArticle;
import org.parallax.story.Words;
import org.parallax.story.Words.Word;

/** Cuts an article into units: sentences; the clauses of sentences that are too long to be compared whole; quoted pieces. What was cut is kept with the article. */
final class Units {

    /** Its articles are cut as if each were the first. */
    private static final int FIRST = 0;

    private static final PerArticle<List<Held>> UNITS = PerArticle.by(article -> new Units(article).units());
    private static final PerArticle<List<Held>> CONTENTS = PerArticle.by(article -> new Units(article).contents());
    private static final PerArticle<List<Held>> SENTENCES = PerArticle.by(article -> new Units(article).sentences());

    /** The longest sentence that is one unit, in words. Longer ones share a clause rather than the whole. */
    static final int LONGEST = 30;

    /** So much of a sentence is laid beside another, in words. */
    private static final int LONGEST_SENTENCE = 80;

    /** The shortest unit. */
    static final int SHORTEST = 4;

    /** A clause shorter than this is joined with the next. */
    private static final int CLAUSE = 7;

    private final Passages passages;
    private final List<Sentence> sentences;
    private final Set<Unit> units = new LinkedHashSet<>();

    private Units(StoryArticle article) {
        this.passages = Passages.of(article);
        this.sentences = article.reading().sentences();
    }

    /**
     * A unit with what it is found by.
     *
     * @param stems of its telling words, each once
     */
    record Held(Unit unit, List<String> stems) {

        /** The same in an article of another number. */
        Held in(int article) {
            return article == unit.article() ? this : new Held(unit.in(article), stems);
        }
    }

    /** In the order of the text. */
    static List<Held> of(StoryArticle article) {
        return UNITS.of(article);
    }

    /** What is told in sentences without who tells it: "said that the pier was shut" and "the pier was shut, according to". */
    static List<Held> contents(StoryArticle article) {
        return CONTENTS.of(article);
    }

    /** Whole sentences, whatever their length up to {@link #LONGEST_SENTENCE}. */
    static List<Held> sentences(StoryArticle article) {
        return SENTENCES.of(article);
    }

    private List<Held> units() {
        for (int i = 0; i < sentences.size(); i++) {
            sentence(i, sentences.get(i).span());
        }
        return held();
    }

    private List<Held> contents() {
        for (int i = 0; i < sentences.size(); i++) {
            contents(i, sentences.get(i).span());
        }
        return held();
    }

    private List<Held> held() {
        return units.stream().map(unit -> new Held(unit, stems(unit))).toList();
    }

    private List<String> stems(Unit unit) {
        return IntStream.range(unit.first(), unit.end())
                .mapToObj(passages::word)
                .filter(Word::telling)
                .map(Word::stem)
                .distinct()
                .toList();
    }

    private void contents(int sentence, TextSpan span) {
        passages.article().reading().statements().stream()
                .flatMap(statement -> statement.content().stream())
                .filter(span::contains)
                .forEach(content -> content(sentence, content));
    }

    private void content(int sentence, TextSpan content) {
        int from = passages.words().firstFrom(content.start());
        int to = passages.words().firstFrom(content.end());
        if (to - from <= LONGEST) {
            add(sentence, from, to);
        }
    }

    private List<Held> sentences() {
        for (int i = 0; i < sentences.size(); i++) {
            TextSpan span = sentences.get(i).span();
            int first = passages.words().firstFrom(span.start());
            int end = passages.words().firstFrom(span.end());
            add(i, first, Math.min(end, first + LONGEST_SENTENCE));
        }
        return held();
    }

    private void sentence(int index, TextSpan span) {
        Words words = passages.words();
        int first = words.firstFrom(span.start());
        int end = words.firstFrom(span.end());
        if (end - first <= LONGEST) {
            add(index, first, end);
        } else {
            clauses(index, first, end);
        }
        passages.quotations().stream()
                .filter(span::overlaps)
                .forEach(quotation -> quotation(index, first, end, quotation));
    }

    private void clauses(int sentence, int first, int end) {
        List<Integer> cuts = new ArrayList<>(List.of(first));
        for (int at = first + 1; at < end; at++) {
            if (at - cuts.get(cuts.size() - 1) >= CLAUSE && end - at >= SHORTEST && isClauseStart(at)) {
                cuts.add(at);
            }
        }
        cuts.add(end);
        for (int i = 0; i + 1 < cuts.size(); i++) {
            add(sentence, cuts.get(i), cuts.get(i + 1));
        }
    }

    /** Whether punctuation stands before a word. */
    private boolean isClauseStart(int at) {
        String text = passages.article().text();
        String between = text.substring(
                passages.word(at - 1).span().end(), passages.word(at).span().start());
        return between.chars().anyMatch(c -> ",;:–—“”\"…".indexOf(c) >= 0) || opensLongBracket(between, at);
    }

    private boolean opensLongBracket(String between, int at) {
        boolean opens = between.indexOf('(') >= 0 || between.indexOf('[') >= 0;
        return opens && wordsToClosing(at) >= SHORTEST;
    }

    private int wordsToClosing(int at) {
        String text = passages.article().text();
        int inside = 0;
        while (at + inside + 1 < passages.size()
                && !text.substring(
                                passages.word(at + inside).span().end(),
                                passages.word(at + inside + 1).span().start())
                        .matches("(?s).*[)\\]].*")) {
            inside++;
        }
        return inside + 1;
    }

    private void quotation(int sentence, int first, int end, TextSpan quotation) {
        int from = Math.max(first, passages.words().firstFrom(quotation.start()));
        int to = Math.min(end, passages.words().firstFrom(quotation.end()));
        if (to - from <= LONGEST) {
            add(sentence, from, to);
        }
    }

    private void add(int sentence, int first, int end) {
        if (end - first >= SHORTEST && !passages.isNotice(first)) {
            units.add(new Unit(FIRST, sentence, first, end, passages.isQuoted(first, end)));
        }
    }
}
