package org.parallax.cli.kept;

import java.util.Optional;
import org.parallax.article.Article;
import org.parallax.article.Dating;
import org.parallax.article.Masthead;
import org.parallax.article.TextSpan;

/**
 * All of an article that its reading depends on: everything but the file that it was saved in and the way back to its page.
 *
 * @param text its text
 * @param headline where the headline lies
 * @param body where the body lies
 * @param masthead who published it
 * @param dating when
 */
public record Told(String text, Optional<TextSpan> headline, TextSpan body, Masthead masthead, Dating dating) {

    public static Told of(Article article) {
        return new Told(article.text(), article.headline(), article.body(), article.masthead(), article.dating());
    }
}
