package org.parallax.selector;

import java.util.Comparator;
import java.util.List;
import org.parallax.article.TextSpan;
import org.parallax.language.Sentence;
import org.parallax.language.Sentences;

/**
 * A text in which anchors are made. What surrounds a quote is taken in beyond the ends of its sentence, since it is whole sentences that
 * are moved and doubled; further where the same words have the same surroundings elsewhere, as far as {@link #LONGEST}. Immutable; threads may share it.
 */
public final class AnchoredText {

    /** In words, beyond the sentence. */
    static final int BEYOND = 8;

    /** In UTF-16 units, on each side: some hundred words. */
    private static final int LONGEST = 600;

    /** Of words that stand at more places, the first are looked at. */
    private static final int MOST_OCCURRENCES = 200;

    private static final int MOST_RIVALS = 16;

    private final String written;
    private final SearchedText text;
    private final CodePoints codePoints;
    private final List<Sentence> sentences;

    private AnchoredText(String written) {
        this.written = written;
        this.text = SearchedText.of(written);
        this.codePoints = CodePoints.of(written);
        this.sentences = Sentences.in(written);
    }

    public static AnchoredText of(String text) {
        return new AnchoredText(text);
    }

    /** The anchor of a span; a span that cuts a surrogate pair is widened to hold it. */
    public Anchor anchor(TextSpan span) {
        TextPositionSelector position = codePoints.position(span);
        TextSpan whole = codePoints.span(position);
        int beyond = BEYOND;
        Quotation quote = quote(whole, beyond);
        FoldedQuote folded = FoldedQuote.of(quote);
        List<TextSpan> others = others(whole, folded);
        while (quote.selector().prefix().length() < LONGEST
                && quote.selector().suffix().length() < LONGEST
                && isNotUnique(folded, others)
                && beyond < LONGEST) {
            beyond *= 2;
            quote = quote(whole, beyond);
            folded = FoldedQuote.of(quote);
        }
        return new Anchor(quote, position, rivals(folded, others, beyond));
    }

    private List<TextSpan> others(TextSpan span, FoldedQuote quote) {
        return text.occurrences(quote, MOST_OCCURRENCES).stream()
                .filter(other -> !text.folded().written(other).overlaps(span))
                .toList();
    }

    private boolean isNotUnique(FoldedQuote quote, List<TextSpan> others) {
        Surroundings own = new Surroundings(quote, text);
        return others.stream().anyMatch(other -> own.at(other).isTheSame());
    }

    private List<Quotation> rivals(FoldedQuote quote, List<TextSpan> others, int beyond) {
        Surroundings own = new Surroundings(quote, text);
        return others.stream()
                .map(own::at)
                .sorted(Comparator.comparingInt(Place::pairs).reversed())
                .limit(MOST_RIVALS)
                .map(place -> quote(text.folded().written(place.span()), beyond))
                .toList();
    }

    private Quotation quote(TextSpan span, int beyond) {
        int from = prefixStart(span.start(), beyond);
        int to = suffixEnd(span.end(), beyond);
        TextQuoteSelector selector = new TextQuoteSelector(
                span.of(written), written.substring(from, span.start()), written.substring(span.end(), to));
        return new Quotation(selector, from == 0, to == written.length());
    }

    private int prefixStart(int start, int beyond) {
        int sentence = Math.min(start, sentenceAt(start).start());
        int earlier = firstWordFrom(sentence) - beyond;
        int from = earlier <= 0 ? 0 : wordAt(earlier).start();
        return start - from <= LONGEST ? from : Math.min(start, placeFrom(start - LONGEST));
    }

    private int suffixEnd(int end, int beyond) {
        int sentence = Math.max(end, sentenceAt(end - 1).end());
        int later = firstWordFrom(sentence) + beyond - 1;
        int to = later >= text.words().size() ? written.length() : wordAt(later).end();
        return to - end <= LONGEST ? to : Math.max(end, placeFrom(end + LONGEST));
    }

    private int firstWordFrom(int place) {
        return text.words().firstFrom(text.folded().from(place));
    }

    private TextSpan wordAt(int word) {
        return text.folded().written(text.words().span(word));
    }

    /** A place that cuts no letter from its marks and, if words are not endless, no word. */
    private int placeFrom(int place) {
        int folded = text.folded().from(place);
        int word = text.words().firstFrom(folded);
        int nextWord = word < text.words().size() ? wordAt(word).start() : written.length();
        return nextWord - place < LONGEST / 2 || folded >= text.text().length()
                ? nextWord
                : text.folded().written(new TextSpan(folded, folded + 1)).start();
    }

    /** The sentence that holds a place, or the last before it; the place itself where there is none. */
    private TextSpan sentenceAt(int place) {
        int low = 0;
        int high = sentences.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sentences.get(middle).span().start() <= place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low == 0
                ? new TextSpan(place, place + 1)
                : sentences.get(low - 1).span();
    }
}
