package org.parallax.judgement;

import java.util.List;
import org.parallax.article.Article;
import org.parallax.article.TextSpan;
import org.parallax.selector.Anchor;
import org.parallax.selector.AnchoredText;
import org.parallax.selector.Anchoring;
import org.parallax.selector.ChangedText;
import org.parallax.selector.Quotation;
import org.parallax.selector.TextPositionSelector;
import org.parallax.selector.TextQuoteSelector;

/**
 * Words of an article with what stands around them, so that they are found again when other words are put in before them.
 *
 * @param article where they stand
 * @param words exactly these, and their surroundings; both of these are "" where a person gave the words alone
 */
public record PassageKey(ArticleKey article, TextQuoteSelector words) {

    private static final TextPositionSelector NOT_ASKED = new TextPositionSelector(0, 1);

    /** Of words of an article, with what stands around them. */
    public static PassageKey of(Article article, TextSpan span) {
        return new PassageKey(
                ArticleKey.of(article),
                AnchoredText.of(article.text()).anchor(span).quote().selector());
    }

    /** What became of the words in a text. */
    public Anchoring in(String text) {
        Quotation quote =
                new Quotation(words, words.prefix().isEmpty(), words.suffix().isEmpty());
        return ChangedText.of(text).find(new Anchor(quote, NOT_ASKED, List.of()));
    }

    boolean hasNoSurroundings() {
        return words.prefix().isEmpty() && words.suffix().isEmpty();
    }
}
