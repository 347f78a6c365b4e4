package org.parallax.place;

import java.util.List;

/**
 * Articles that tell one story. Immutable; threads may share it.
 *
 * @param id depends on its articles
 * @param articles by day, each with why it is here; never empty
 */
public record ToldStory(String id, List<Placed> articles) {

    /**
     * An article in its story.
     *
     * @param article its id
     * @param why in words: what it shares with the article of the story that is most like it, and what decided
     */
    public record Placed(String article, String why) {}

    /** The ids of its articles. */
    public List<String> ids() {
        return articles.stream().map(Placed::article).toList();
    }
}
