package org.parallax.selector;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.parallax.article.TextSpan;

/**
 * What stood around a quote, to be compared with what stands around places of a text. Compared are pairs of neighbouring words: one word alone is
 * shared by any two sentences, a pair seldom. The nearest word makes a pair with the quote itself, as do the ends of the text with a quote that
 * begins or ends it.
 */
final class Surroundings {

    private static final int QUOTE = -2;
    private static final int EDGE = -3;

    /** So many words more are looked at than there were, so that one put in does not push one out. */
    private static final int SLACK = 2;

    private final SearchedText text;
    private final FoldedQuote quote;
    private final int wordsBefore;
    private final int wordsAfter;
    private final long[] before;
    private final long[] after;

    Surroundings(FoldedQuote quote, SearchedText text) {
        this.text = text;
        this.quote = quote;
        int[] earlier = text.words().numbers(quote.before());
        int[] later = text.words().numbers(quote.after());
        wordsBefore = earlier.length;
        wordsAfter = later.length;
        before = pairs(IntStream.range(0, wordsBefore).map(i -> earlier[wordsBefore - 1 - i]));
        after = pairs(Arrays.stream(later));
    }

    /** A piece of the text, compared. */
    Place at(TextSpan span) {
        NumberedWords words = text.words();
        int first = words.firstFrom(span.start());
        int next = words.firstFrom(span.end());
        int far = Math.min(first, wordsBefore + SLACK);
        int further = Math.min(words.size() - next, wordsAfter + SLACK);
        IntStream earlier = IntStream.range(0, far).map(i -> words.number(first - 1 - i));
        IntStream later = IntStream.range(0, further).map(i -> words.number(next + i));
        return new Place(
                span,
                Common.of(before, pairs(earlier)),
                Common.of(after, pairs(later)),
                sameBefore(span),
                sameAfter(span));
    }

    private boolean sameBefore(TextSpan span) {
        return quote.start() == 0
                ? span.start() <= (text.text().startsWith(" ") ? 1 : 0)
                : text.text().regionMatches(span.start() - quote.start(), quote.whole(), 0, quote.start());
    }

    private boolean sameAfter(TextSpan span) {
        int length = quote.whole().length() - quote.end();
        return length == 0
                ? span.end() >= text.text().length() - (text.text().endsWith(" ") ? 1 : 0)
                : text.text().regionMatches(span.end(), quote.whole(), quote.end(), length);
    }

    /** Pairs of words that are given from the nearest to the furthest, sorted. */
    private static long[] pairs(IntStream words) {
        int[] chain = IntStream.concat(IntStream.of(QUOTE), words).toArray();
        if (chain.length == 1) {
            return new long[] {pair(QUOTE, EDGE)};
        }
        return IntStream.range(1, chain.length)
                .filter(i -> chain[i - 1] != NumberedWords.UNKNOWN && chain[i] != NumberedWords.UNKNOWN)
                .mapToLong(i -> pair(chain[i - 1], chain[i]))
                .sorted()
                .toArray();
    }

    private static long pair(int nearer, int further) {
        return ((long) nearer << Integer.SIZE) | Integer.toUnsignedLong(further);
    }
}
