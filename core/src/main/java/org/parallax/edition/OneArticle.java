package org.parallax.edition;

import java.util.List;
import org.parallax.story.StoryArticle;
import org.parallax.story.Words;
import org.parallax.story.Words.Word;

/**
 * Two texts at one address are versions of one article when they have half of the telling words of the shorter one in common. Some sites give
 * all their pages one address, or put the next article where the last one stood.
 */
final class OneArticle {

    /** A first value: two articles on one matter share a quarter to a third of theirs. To be found again when stories with versions are there. */
    private static final double SHARE = .5;

    private OneArticle() {}

    static boolean are(StoryArticle one, StoryArticle other) {
        List<Word> a = telling(one);
        List<Word> b = telling(other);
        return Words.shared(a, b, Word::stem).size() >= SHARE * Math.min(a.size(), b.size());
    }

    private static List<Word> telling(StoryArticle article) {
        return article.words().all().stream().filter(Word::telling).toList();
    }
}
