package org.parallax.edition;

import java.util.List;
import org.parallax.story.StoryArticle;
import org.parallax.story.Words;
import org.parallax.story.Words.Word;
import org.parallax.time.DateRange;

/**
 * Two texts at one address are versions of one article when they have half of the telling words of the shorter one in common. Some sites give
 * all their pages one address, or put the next article where the last one stood. Without an address they must be nearly one text, and of no two
 * days: an outlet has one headline for what it prints every week.
 */
final class OneArticle {

    /** A first value: two articles on one matter share a quarter to a third of theirs. To be found again when stories with versions are there. */
    private static final double SHARE = .5;

    /** The share of the longer one's telling words from which on two are nearly one text: four of five, as among the near-duplicates of a story. */
    private static final double NEARLY = .8;

    private OneArticle() {}

    static boolean are(StoryArticle one, StoryArticle other) {
        List<Word> a = telling(one);
        List<Word> b = telling(other);
        double shared = Words.shared(a, b, Word::stem).size();
        return Address.of(one.article()).isPresent()
                ? shared >= SHARE * Math.min(a.size(), b.size())
                : shared >= NEARLY * Math.max(a.size(), b.size()) && !areOfTwoDays(one, other);
    }

    private static boolean areOfTwoDays(StoryArticle one, StoryArticle other) {
        DateRange a = one.article().dating().published().range();
        DateRange b = other.article().dating().published().range();
        return a.endsBefore(b) || b.endsBefore(a);
    }

    private static List<Word> telling(StoryArticle article) {
        return article.words().all().stream().filter(Word::telling).toList();
    }
}
