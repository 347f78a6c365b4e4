package org.parallax.judgement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.parallax.article.Article;
import org.parallax.edition.Edition;
import org.parallax.edition.Editions;
import org.parallax.edition.Version;
import org.parallax.story.Story;
import org.parallax.story.StoryArticle;

/** Finds the article that a judgement speaks of: the same text in the same file, else the same text alone, else the file alone. */
final class FoundArticles {

    private final List<StoryArticle> all;
    private final Map<String, StoryArticle> standing;
    private final Map<String, String> hashes = new HashMap<>();

    private FoundArticles(List<StoryArticle> all, Map<String, StoryArticle> standing) {
        this.all = all;
        this.standing = standing;
        all.forEach(article -> hashes.put(article.id(), ArticleKey.hash(article.article())));
    }

    /** Each file is an article here. */
    static FoundArticles in(Story story) {
        Map<String, StoryArticle> itself = new HashMap<>();
        story.articles().forEach(article -> itself.put(article.id(), article));
        return new FoundArticles(story.articles(), itself);
    }

    /** Copies and earlier versions are found as the article that stands for them. */
    static FoundArticles in(Story files, Editions editions, Story articles) {
        Map<String, StoryArticle> standing = new HashMap<>();
        Map<String, StoryArticle> byFile = new HashMap<>();
        for (Edition edition : editions.all()) {
            StoryArticle last = articles.article(edition.article());
            byFile.put(file(last.article()), last);
            edition.copies().forEach(copy -> byFile.put(copy.file(), last));
            for (Version version : edition.earlier()) {
                byFile.put(file(version.article().article()), last);
                version.copies().forEach(copy -> byFile.put(copy.file(), last));
            }
        }
        for (StoryArticle each : files.articles()) {
            Optional.ofNullable(byFile.get(file(each.article()))).ifPresent(last -> standing.put(each.id(), last));
        }
        return new FoundArticles(files.articles(), standing);
    }

    private static String file(Article article) {
        return article.saved().file();
    }

    Optional<StoryArticle> find(ArticleKey key) {
        Predicate<StoryArticle> sameFile = article -> file(article.article()).equals(key.file());
        Predicate<StoryArticle> sameText =
                article -> key.text().isPresent() && key.text().get().equals(hashes.get(article.id()));
        return only(sameFile.and(sameText)).or(() -> only(sameText)).or(() -> only(sameFile));
    }

    private Optional<StoryArticle> only(Predicate<StoryArticle> such) {
        List<StoryArticle> found = all.stream()
                .filter(such)
                .flatMap(article -> Optional.ofNullable(standing.get(article.id())).stream())
                .distinct()
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }
}
