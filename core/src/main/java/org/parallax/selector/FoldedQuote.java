package org.parallax.selector;

import java.util.List;
import org.parallax.article.TextSpan;
import org.parallax.language.Words;

/**
 * A quote with its surroundings, folded as one text.
 *
 * @param whole prefix, words and suffix, without white space at the ends
 * @param start where the words begin in it
 * @param end where they end, exclusive; neither end is white space; the same as {@code start} where nothing of them can be seen
 */
record FoldedQuote(String whole, int start, int end) {

    static FoldedQuote of(TextQuoteSelector quote) {
        FoldedText folded = FoldedText.of(quote.prefix() + quote.exact() + quote.suffix());
        int first = folded.from(quote.prefix().length());
        int after = folded.from(quote.prefix().length() + quote.exact().length());
        return of(folded.text(), first, after);
    }

    /** Folded white space is single. */
    private static FoldedQuote of(String text, int first, int after) {
        int start = first < after && text.charAt(first) == ' ' ? first + 1 : first;
        int end = start < after && text.charAt(after - 1) == ' ' ? after - 1 : after;
        int lead = text.startsWith(" ") ? 1 : 0;
        return new FoldedQuote(text.strip(), start - lead, Math.max(start, end) - lead);
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
