package org.parallax.selector;

import java.util.List;
import org.parallax.article.TextSpan;
import org.parallax.language.Sentence;
import org.parallax.language.Sentences;
import org.parallax.language.Words;

/**
 * A quote with its surroundings, folded as one text.
 *
 * @param whole prefix, words and suffix, without white space at the ends
 * @param start where the words begin in it
 * @param end where they end, exclusive; neither end is white space; the same as {@code start} where nothing of them can be seen
 * @param restBefore how many words before them are of their sentence
 * @param restAfter how many words after them are
 * @param fromStart whether the surroundings reach to the start of the text
 * @param toEnd whether they reach to its end
 */
record FoldedQuote(String whole, int start, int end, int restBefore, int restAfter, boolean fromStart, boolean toEnd) {

    static FoldedQuote of(Quotation quotation) {
        TextQuoteSelector quote = quotation.selector();
        String written = quote.prefix() + quote.exact() + quote.suffix();
        FoldedText folded = FoldedText.of(written);
        String text = folded.text();
        int first = folded.from(quote.prefix().length());
        int after = folded.from(quote.prefix().length() + quote.exact().length());
        // Folded white space is single.
        int start = first < after && text.charAt(first) == ' ' ? first + 1 : first;
        int end = start < after && text.charAt(after - 1) == ' ' ? after - 1 : Math.max(start, after);
        int lead = text.startsWith(" ") ? 1 : 0;
        TextSpan sentence =
                sentence(written, quote.prefix().length(), quote.exact().length());
        String whole = text.strip();
        return new FoldedQuote(
                whole,
                within(whole, start - lead),
                within(whole, end - lead),
                count(text, folded.from(sentence.start()), start),
                count(text, end, folded.from(sentence.end())),
                quotation.fromStart(),
                quotation.toEnd());
    }

    /** Where only what is not seen is left at an end. */
    private static int within(String whole, int at) {
        return Math.max(0, Math.min(whole.length(), at));
    }

    private static int count(String text, int from, int to) {
        return from < to ? Words.count(text, new TextSpan(from, to)) : 0;
    }

    /** The sentences that hold the words. */
    private static TextSpan sentence(String written, int start, int length) {
        TextSpan words = new TextSpan(start, start + length);
        return Sentences.in(written).stream()
                .map(Sentence::span)
                .filter(words::overlaps)
                .reduce(words, TextSpan::union);
    }

    boolean isEmpty() {
        return start >= end;
    }

    String words() {
        return whole.substring(start, end);
    }

    /** Whether they begin inside a word. */
    boolean cutsBefore() {
        return Borders.cut(whole, start);
    }

    /** Whether they end inside a word. */
    boolean cutsAfter() {
        return Borders.cut(whole, end);
    }

    /** The words of the prefix, in order. */
    List<String> before() {
        return Words.lower(whole.substring(0, start));
    }

    /** The words of the suffix, in order. */
    List<String> after() {
        return Words.lower(whole.substring(end));
    }

    /** The quote's own words that are whole, as spans of {@link #whole}. */
    List<TextSpan> wholeWords() {
        int from = cutsBefore() ? start + 2 : start;
        return from >= end
                ? List.of()
                : Words.in(whole, new TextSpan(from, end)).stream()
                        .filter(word -> word.end() <= end && !Borders.cut(whole, word.start()))
                        .toList();
    }
}
