package org.parallax.bench.stories;

import java.util.List;
import java.util.Optional;
import org.parallax.article.Article;
import org.parallax.article.Masthead;
import org.parallax.article.SavedFile;
import org.parallax.bench.article.StatedDay;
import org.parallax.bench.figure.Fold;
import org.parallax.language.Language;
import org.parallax.language.Sentences;
import org.parallax.reading.Reading;
import org.parallax.story.StoryArticle;

/**
 * An article of a stream.
 *
 * @param file its name, which is also its id
 * @param story the one that people say it belongs to
 * @param licensed whether its corpus's licence lets it train what is shipped
 * @param article as placing sees it: its text in sentences, and its day; nothing else is read
 */
record StreamArticle(String file, String story, boolean licensed, StoryArticle article) {

    private static final Fold SCORE_ONLY = new Fold(5);

    /** @param published ISO, a day or longer; anything else is no date */
    static StreamArticle of(String file, String story, boolean licensed, String title, String body, String published) {
        Article article = Article.of(
                new SavedFile(file, "0".repeat(64)),
                title,
                body.isBlank() ? title : body,
                Masthead.UNKNOWN,
                StatedDay.published(published));
        Reading reading = new Reading(
                article,
                Language.of(article.text(), Optional.of("en")),
                Sentences.in(article.text()),
                List.of(),
                List.of(),
                List.of());
        return new StreamArticle(file, story, licensed, StoryArticle.asStated(file, reading));
    }

    /** Whether it must not train: its licence is silent, or the SHA-1 of its file's name is 0 modulo 5. */
    boolean onlyScores() {
        return !licensed || SCORE_ONLY.holds(file);
    }
}
