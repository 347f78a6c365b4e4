package org.parallax.omission;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.parallax.article.Evidence;
import org.parallax.origin.Origins;
import org.parallax.origin.Telling;
import org.parallax.story.Story;
import org.parallax.story.StoryArticle;

/**
 * An article leaves out only what others had told by a day that surely lies before its own. Who tells it later, on the same day or on a day that nobody knows
 * says nothing of what was known.
 *
 * @param origins of the story
 * @param earlier ids of the articles that surely appeared before
 * @param others how many origins these have beside the article's own
 */
record OnlyWhoToldItBeforeCounts(Origins origins, Set<String> earlier, int others) {

    static final String WHY = "told on a day before";

    /** What fewer origins tell may be one outlet's find. */
    private static final int FEWEST = 3;

    /** Of the origins beside the article's own, so many tell a main thing. */
    private static final double MOST = 2.0 / 3;

    static OnlyWhoToldItBeforeCounts of(Story story, Origins origins, StoryArticle article) {
        Set<String> earlier = story.articles().stream()
                .filter(other ->
                        other.published().range().endsBefore(article.published().range()))
                .map(StoryArticle::id)
                .collect(Collectors.toSet());
        List<String> others = earlier.stream()
                .filter(other -> origins.number(other) != origins.number(article.id()))
                .toList();
        return new OnlyWhoToldItBeforeCounts(origins, earlier, origins.independent(others));
    }

    /** A thing with those alone who had told it, if these are most. */
    Optional<Known> known(Thing thing) {
        List<Evidence> before = thing.passages().stream()
                .filter(passage -> earlier.contains(passage.article()))
                .toList();
        double enough = Math.max(FEWEST, MOST * others);
        if (before.size() < enough) {
            return Optional.empty();
        }
        int tell = origins.telling(before.stream().map(Telling::of).toList());
        return tell >= enough ? Optional.of(new Known(thing, before, tell)) : Optional.empty();
    }

    /**
     * What most had told when an article appeared.
     *
     * @param passages of those who had told it, by article
     * @param origins how many these are
     */
    record Known(Thing thing, List<Evidence> passages, int origins) {

        List<String> tellers() {
            return passages.stream().map(Evidence::article).distinct().sorted().toList();
        }
    }
}
