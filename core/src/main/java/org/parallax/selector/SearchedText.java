package org.parallax.selector;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.parallax.article.TextSpan;

/** A folded text with its words numbered, so that a quote is found in it without reading it all. Immutable. */
final class SearchedText {

    private final FoldedText folded;
    private final String text;
    private final NumberedWords words;

    private SearchedText(FoldedText folded) {
        this.folded = folded;
        this.text = folded.text();
        this.words = new NumberedWords(text);
    }

    static SearchedText of(String written) {
        return new SearchedText(FoldedText.of(written));
    }

    String text() {
        return text;
    }

    /** Whether nothing that is seen stands before a place. */
    boolean isStart(int at) {
        return at <= (text.startsWith(" ") ? 1 : 0);
    }

    /** Whether nothing that is seen stands from a place on. */
    boolean isEnd(int at) {
        return at >= text.length() - (text.endsWith(" ") ? 1 : 0);
    }

    NumberedWords words() {
        return words;
    }

    FoldedText folded() {
        return folded;
    }

    /** The places at which a quote's words stand, in order, {@code most} at most. A place that cuts a word which the quote did not cut is none. */
    List<TextSpan> occurrences(FoldedQuote quote, int most) {
        return quote.isEmpty()
                ? List.of()
                : starts(quote)
                        .filter(start -> stands(quote, start))
                        .limit(most)
                        .mapToObj(start -> new TextSpan(start, start + quote.end() - quote.start()))
                        .toList();
    }

    private boolean stands(FoldedQuote quote, int start) {
        int length = quote.end() - quote.start();
        return text.regionMatches(start, quote.whole(), quote.start(), length)
                && Borders.cut(text, start) == quote.cutsBefore()
                && Borders.cut(text, start + length) == quote.cutsAfter();
    }

    /** Where it could begin: where its rarest word stands or, if it has no whole word, where its characters do. */
    private IntStream starts(FoldedQuote quote) {
        Optional<TextSpan> rarest =
                quote.wholeWords().stream().min(Comparator.comparingInt(word -> words.count(number(word, quote))));
        return rarest.isPresent()
                ? words.places(number(rarest.get(), quote))
                        .map(word -> words.span(word).start() - (rarest.get().start() - quote.start()))
                        .filter(start -> start >= 0)
                : IntStream.iterate(
                        text.indexOf(quote.words()), at -> at >= 0, at -> text.indexOf(quote.words(), at + 1));
    }

    private int number(TextSpan word, FoldedQuote quote) {
        return words.number(word.of(quote.whole()));
    }
}
