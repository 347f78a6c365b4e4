package org.parallax.bench.anchors;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.parallax.article.TextSpan;
import org.parallax.language.Sentence;
import org.parallax.language.Words;
import org.parallax.reading.Reading;

/**
 * An article before it is edited. Of sentences that are the same word for word, each is taken for the first: when one of two is taken out, nobody can
 * say which.
 */
final class OldArticle {

    private static final int TELLING = 3;

    private final String text;
    private final List<Sentence> sentences;

    /** For each sentence the first that is the same. */
    private final int[] firsts;

    private OldArticle(String text, List<Sentence> sentences) {
        this.text = text;
        this.sentences = List.copyOf(sentences);
        Map<String, Integer> known = new HashMap<>();
        this.firsts = IntStream.range(0, sentences.size())
                .map(i -> known.computeIfAbsent(span(i).of(text), words -> i))
                .toArray();
    }

    static OldArticle of(Reading reading) {
        return new OldArticle(reading.article().text(), reading.sentences());
    }

    static OldArticle of(String text, List<Sentence> sentences) {
        return new OldArticle(text, sentences);
    }

    String text() {
        return text;
    }

    /** How many sentences it has. */
    int size() {
        return sentences.size();
    }

    TextSpan span(int sentence) {
        return sentences.get(sentence).span();
    }

    /** The sentence that one is taken for: the first that is the same. Before the first is -1, after the last is their number. */
    int first(int sentence) {
        return sentence < 0 || sentence >= firsts.length ? sentence : firsts[sentence];
    }

    /** Whether a sentence, or the edge of the text, says where one is: a line of stars does not. */
    boolean isTelling(int sentence) {
        return sentence < 0 || sentence >= size() || Words.count(text, span(sentence)) >= TELLING;
    }

    boolean inOneParagraph(int one, int next) {
        return one >= 0
                && next >= 0
                && sentences.get(one).paragraph() == sentences.get(next).paragraph();
    }

    Piece piece(int sentence) {
        return Piece.of(first(sentence), span(first(sentence)), text);
    }

    /** Which sentence a place is in. */
    int sentenceAt(int place) {
        return IntStream.range(0, sentences.size())
                .filter(i -> span(i).contains(place))
                .findFirst()
                .orElseThrow();
    }

    /** Where a place is in the sentence that its own is taken for. */
    int firstPlace(int place) {
        int sentence = sentenceAt(place);
        return place - span(sentence).start() + span(first(sentence)).start();
    }
}
