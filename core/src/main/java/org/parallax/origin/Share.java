package org.parallax.origin;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.parallax.article.Evidence;
import org.parallax.story.Story;
import org.parallax.story.StoryArticle;

/**
 * How much of two articles' words stands in passages that they share, word for word or reworded.
 *
 * @param a the article with the smaller id
 * @param b the other
 * @param ofA of the one's words, 0 to 1
 * @param ofB of the other's
 */
record Share(StoryArticle a, StoryArticle b, double ofA, double ofB) {

    /** Of each two articles that share passages, by their ids. */
    static List<Share> all(Story story, List<Echo> echoes) {
        Map<String, Integer> sizes = new HashMap<>();
        story.articles()
                .forEach(article -> sizes.put(article.id(), article.words().size()));
        Map<String, Map<String, List<Echo>>> couples = new TreeMap<>();
        echoes.forEach(e -> couples.computeIfAbsent(e.a().article(), unseen -> new TreeMap<>())
                .computeIfAbsent(e.b().article(), unseen -> new ArrayList<>())
                .add(e));
        return couples.values().stream()
                .flatMap(with -> with.values().stream())
                .map(shared -> share(story, sizes, shared))
                .toList();
    }

    private static Share share(Story story, Map<String, Integer> sizes, List<Echo> shared) {
        StoryArticle a = story.article(shared.get(0).a().article());
        StoryArticle b = story.article(shared.get(0).b().article());
        int inA = 0;
        int inB = 0;
        for (Echo echo : shared) {
            inA += words(a, echo.a());
            inB += words(b, echo.b());
        }
        return new Share(
                a, b, inA / (double) sizes.getOrDefault(a.id(), 1), inB / (double) sizes.getOrDefault(b.id(), 1));
    }

    /** A passage begins and ends with a word. */
    private static int words(StoryArticle article, Evidence passage) {
        return article.words().within(passage.span()).size();
    }

    /** Of the shorter one's words: a long article can hold all of a short one. */
    double ofShorter() {
        return Math.min(1, Math.max(ofA, ofB));
    }

    /** Of the longer one's words. */
    double ofLonger() {
        return Math.min(ofA, ofB);
    }
}
