package org.parallax.timeline.likelihood;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parallax.story.Story;
import org.parallax.story.StoryArticle;
import org.parallax.story.Words;

/** Which telling words a story's articles have in common, and which stand in its headlines. Immutable; threads may share it. */
final class StoryWords {

    private final Map<String, Integer> articles = new HashMap<>();
    private final Set<String> headlines = new HashSet<>();

    StoryWords(Story story) {
        for (StoryArticle article : story.articles()) {
            roots(article.words().all()).forEach(root -> articles.merge(root, 1, Integer::sum));
            article.article()
                    .headline()
                    .ifPresent(
                            headline -> headlines.addAll(roots(article.words().within(headline))));
        }
    }

    private static Set<String> roots(List<Words.Word> words) {
        Set<String> roots = new HashSet<>();
        words.stream().filter(Words.Word::telling).forEach(word -> roots.add(Words.root(word.stem())));
        return roots;
    }

    /** What part of some roots more than one article has. */
    double shared(Set<String> roots) {
        return part(
                roots,
                roots.stream()
                        .filter(root -> articles.getOrDefault(root, 0) > 1)
                        .count());
    }

    /** What part of some roots stands in headlines. */
    double ofHeadlines(Set<String> roots) {
        return part(roots, roots.stream().filter(headlines::contains).count());
    }

    private static double part(Set<String> of, long some) {
        return (double) some / Math.max(1, of.size());
    }
}
