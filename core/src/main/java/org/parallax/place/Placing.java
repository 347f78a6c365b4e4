package org.parallax.place;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parallax.story.StoryArticle;

/**
 * Puts the articles of a stream into stories, one after the other: each goes into the story that it belongs to, or begins a new one, and
 * nothing is taken back. A pure function of the articles and their order. Threads may call it at once.
 */
public final class Placing {

    private Placing() {}

    /**
     * For each article, by id, the number of its story, from 0 in the order in which they begin.
     *
     * @param stream in the order of publication
     */
    public static Map<String, Integer> online(List<StoryArticle> stream) {
        Stories stories = new Stories(Weights.SHIPPED);
        Map<String, Integer> placed = new LinkedHashMap<>();
        for (StoryArticle article : stream) {
            Sketch sketch = Sketch.of(article);
            int story = stories.place(sketch).map(Stories.Candidate::story).orElseGet(stories::begin);
            stories.add(sketch, story);
            placed.put(article.id(), story);
        }
        return placed;
    }
}
