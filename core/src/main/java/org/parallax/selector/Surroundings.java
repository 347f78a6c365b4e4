package org.parallax.selector;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.parallax.article.TextSpan;

/**
 * What stood around a quote, to be compared with what stands around places of a text: on each side the rest of its sentence, and the words beyond that.
 */
final class Surroundings {

    private final SearchedText text;
    private final FoldedQuote quote;
    private final Side before;
    private final Side after;

    Surroundings(FoldedQuote quote, SearchedText text) {
        this.text = text;
        this.quote = quote;
        int[] earlier = text.words().numbers(quote.before());
        int[] later = text.words().numbers(quote.after());
        this.before = Side.of(
                IntStream.range(0, earlier.length).map(i -> earlier[earlier.length - 1 - i]),
                quote.restBefore(),
                quote.fromStart());
        this.after = Side.of(Arrays.stream(later), quote.restAfter(), quote.toEnd());
    }

    /** A piece of the text, compared. */
    Place at(TextSpan span) {
        NumberedWords words = text.words();
        int first = words.firstFrom(span.start());
        int next = words.firstFrom(span.end());
        int left = words.size() - next;
        int far = Math.min(first, before.reach());
        int further = Math.min(left, after.reach());
        return new Place(
                span,
                before.compare(IntStream.range(0, far).map(i -> words.number(first - 1 - i)), first),
                after.compare(IntStream.range(0, further).map(i -> words.number(next + i)), left),
                sameBefore(span),
                sameAfter(span));
    }

    private boolean sameBefore(TextSpan span) {
        return text.text().regionMatches(span.start() - quote.start(), quote.whole(), 0, quote.start())
                && (!quote.fromStart() || text.isStart(span.start() - quote.start()));
    }

    private boolean sameAfter(TextSpan span) {
        int length = quote.whole().length() - quote.end();
        return text.text().regionMatches(span.end(), quote.whole(), quote.end(), length)
                && (!quote.toEnd() || text.isEnd(span.end() + length));
    }
}
