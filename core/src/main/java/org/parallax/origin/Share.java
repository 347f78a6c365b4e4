package org.parallax.origin;

import java.util.ArrayList;
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

    private static final int FEWEST_OF_ITS_OWN = 10;

    /** Of each two articles that share passages, by their ids. */
    static List<Share> all(Story story, List<Echo> echoes) {
        Map<String, Map<String, List<Echo>>> couples = new TreeMap<>();
        echoes.forEach(e -> couples.computeIfAbsent(e.a().article(), unseen -> new TreeMap<>())
                .computeIfAbsent(e.b().article(), unseen -> new ArrayList<>())
                .add(e));
        return couples.values().stream()
                .flatMap(with -> with.values().stream())
                .map(shared -> share(story, shared))
                .toList();
    }

    private static Share share(Story story, List<Echo> shared) {
        StoryArticle a = story.article(shared.get(0).a().article());
        StoryArticle b = story.article(shared.get(0).b().article());
        return new Share(
                a,
                b,
                least(a, shared.stream().map(Echo::a).toList()),
                least(b, shared.stream().map(Echo::b).toList()));
    }

    /** Of all words and of its own, the lesser share: quotations make no more of a copy, and none of what is not. What has hardly a word of its own is told by all. */
    private static double least(StoryArticle article, List<Evidence> shared) {
        Passages passages = Passages.of(article);
        int own = passages.own(new TextSpan(0, article.text().length()));
        int sharedOwn = shared.stream()
                .mapToInt(passage -> passages.own(passage.span()))
                .sum();
        int all = shared.stream()
                .mapToInt(passage -> article.words().within(passage.span()).size())
                .sum();
        double ofAll = all / (double) Math.max(1, article.words().size());
        return own < FEWEST_OF_ITS_OWN ? ofAll : Math.min(ofAll, sharedOwn / (double) own);
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
