package org.parallax.bench.pronouns;

import java.util.List;
import org.parallax.article.Article;
import org.parallax.article.TextSpan;

/**
 * A document with its mentions.
 *
 * @param file the name of its file
 * @param article its text; a first sentence without a full stop is its headline
 * @param tokens the places of its tokens
 * @param mentions in the order of the file
 */
record MarkedText(String file, Article article, List<TextSpan> tokens, List<Marked> mentions) {

    String words(TextSpan span) {
        return span.of(article.text());
    }
}
