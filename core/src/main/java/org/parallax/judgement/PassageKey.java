package org.parallax.judgement;

import org.parallax.article.Article;
import org.parallax.article.TextSpan;
import org.parallax.selector.AnchoredText;
import org.parallax.selector.TextQuoteSelector;

/**
 * Words of an article with what stands around them, so that they are found again when other words are put in before them.
 *
 * @param article where they stand
 * @param words exactly these, and their surroundings; both of these are "" where a person gave the words alone
 */
public record PassageKey(ArticleKey article, TextQuoteSelector words) {

    /** Of words of an article, with what stands around them. */
    public static PassageKey of(Article article, TextSpan span) {
        return new PassageKey(
                ArticleKey.of(article),
                AnchoredText.of(article.text()).anchor(span).quote().selector());
    }

    boolean hasNoSurroundings() {
        return words.prefix().isEmpty() && words.suffix().isEmpty();
    }
}
