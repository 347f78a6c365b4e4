package org.parallax.judgement;

import java.util.Optional;
import org.parallax.article.Article;
import org.parallax.story.ContentId;

/**
 * An article by what it is: its file's name and a hash of its text. An article that was given another name is known by its text, one that was saved
 * again by its name.
 *
 * @param file its path below the story's folder, with forward slashes
 * @param text "text-" and twelve hexadecimal digits of the text's hash; empty where a person gave the file alone
 */
public record ArticleKey(String file, Optional<String> text) {

    public static ArticleKey of(Article article) {
        return new ArticleKey(article.saved().file(), Optional.of(hash(article)));
    }

    static String hash(Article article) {
        return ContentId.of("text").next(article.text());
    }
}
