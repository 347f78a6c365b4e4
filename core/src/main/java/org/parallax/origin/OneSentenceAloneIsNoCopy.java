package org.parallax.origin;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.parallax.origin.Echo.Kind;
import org.parallax.story.StoryArticle;

/**
 * Two articles that share one sentence and nothing else but what both quote may both have it from elsewhere: the earlier day does not tell who had it from whom.
 */
final class OneSentenceAloneIsNoCopy {

    /** Two writers come to no longer sentence word for word, nor to one so long in other words. */
    private static final Map<Kind, Integer> WORDS = Map.of(Kind.SAME, 15, Kind.REWORDED, 40);

    /** How many passages two articles share, by their ids; what both quote each may have from the speaker. */
    private final Map<List<String>, Long> passages;

    private OneSentenceAloneIsNoCopy(List<SharedPassage> found) {
        this.passages = found.stream()
                .filter(passage -> !passage.quoted())
                .collect(Collectors.groupingBy(OneSentenceAloneIsNoCopy::articles, Collectors.counting()));
    }

    static OneSentenceAloneIsNoCopy among(List<SharedPassage> found) {
        return new OneSentenceAloneIsNoCopy(found);
    }

    private static List<String> articles(SharedPassage passage) {
        return List.of(passage.a().article(), passage.b().article());
    }

    /** Whether a passage is short, and all that its articles share. */
    boolean test(SharedPassage passage, StoryArticle a) {
        return passages.getOrDefault(articles(passage), 0L) <= 1
                && Passages.of(a).printed(passage.a().span()) < WORDS.getOrDefault(passage.kind(), Integer.MAX_VALUE);
    }
}
