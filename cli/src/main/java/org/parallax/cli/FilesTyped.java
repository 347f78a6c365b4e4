package org.parallax.cli;

import java.util.List;
import org.parallax.judgement.ArticleKey;
import org.parallax.story.StoryArticle;

/**
 * Articles that a person types by their files.
 *
 * @param articles of the account that the person saw
 */
record FilesTyped(List<StoryArticle> articles) {

    /** The one in a file; an end of its path is enough, or the beginning of its id. */
    ArticleKey article(String file) throws NotDecided {
        List<StoryArticle> named =
                articles.stream().filter(article -> file(article).equals(file)).toList();
        List<StoryArticle> such = named.isEmpty()
                ? articles.stream().filter(article -> isMeant(article, file)).toList()
                : named;
        if (such.size() == 1) {
            return ArticleKey.of(such.get(0).article());
        }
        throw such.isEmpty()
                ? new NotDecided("no article of the story is in a file " + file)
                : new Candidates<>(such, StoryArticle::id, FilesTyped::file).ambiguous(file);
    }

    private static boolean isMeant(StoryArticle article, String file) {
        return file(article).endsWith("/" + file)
                || file.endsWith("/" + file(article))
                || article.id().startsWith(file);
    }

    private static String file(StoryArticle article) {
        return article.article().saved().file();
    }
}
