package org.parallax.origin;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.parallax.article.Evidence;
import org.parallax.article.TextSpan;
import org.parallax.story.Story;
import org.parallax.story.StoryArticle;

/**
 * How much of two articles' own words stands in passages that they share, word for word or reworded. What somebody else wrote or said, each may have from
 * there: a post that all quote makes no copies of them.
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
                .forEach(article -> sizes.put(
                        article.id(),
                        Math.max(
                                1,
                                Passages.of(article)
                                        .own(new TextSpan(0, article.text().length())))));
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
            boolean quoted = isQuoted(a, echo.a()) || isQuoted(b, echo.b());
            inA += quoted ? 0 : words(a, echo.a());
            inB += quoted ? 0 : words(b, echo.b());
        }
        return new Share(
                a, b, inA / (double) sizes.getOrDefault(a.id(), 1), inB / (double) sizes.getOrDefault(b.id(), 1));
    }

    /** A passage begins and ends with a word. */
    private static int words(StoryArticle article, Evidence passage) {
        return Passages.of(article).own(passage.span());
    }

    private static boolean isQuoted(StoryArticle article, Evidence passage) {
        return Telling.of(passage).isMostlyIn(Passages.of(article).quotations());
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
