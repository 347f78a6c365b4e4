package org.parallax.origin;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parallax.origin.Echo.Kind;
import org.parallax.story.StoryArticle;

/**
 * Two articles that share one sentence and nothing else but what both quote may both have it from elsewhere: the earlier day does not tell who had it from whom.
 */
final class OneSentenceAloneIsNoCopy {

    /** Two writers come to no longer sentence word for word, nor to one so long in other words. */
    private static final Map<Kind, Integer> WORDS = Map.of(Kind.SAME, 15, Kind.REWORDED, 40);

    /** How many passages two articles share, by their ids; what both quote each may have from the speaker. */
    private final Map<String, Map<String, Integer>> passages = new HashMap<>();

    private OneSentenceAloneIsNoCopy(List<SharedPassage> found) {
        for (SharedPassage passage : found) {
            if (!passage.quoted()) {
                passages.computeIfAbsent(passage.a().article(), unseen -> new HashMap<>())
                        .merge(passage.b().article(), 1, Integer::sum);
            }
        }
    }

    static OneSentenceAloneIsNoCopy among(List<SharedPassage> found) {
        return new OneSentenceAloneIsNoCopy(found);
    }

    /** Whether a passage is short, and all that its articles share. */
    boolean test(SharedPassage passage, StoryArticle a) {
        return shared(passage) <= 1
                && Passages.of(a).printed(passage.a().span()) < WORDS.getOrDefault(passage.kind(), Integer.MAX_VALUE);
    }

    private int shared(SharedPassage passage) {
        return passages.getOrDefault(passage.a().article(), Map.of())
                .getOrDefault(passage.b().article(), 0);
    }
}
