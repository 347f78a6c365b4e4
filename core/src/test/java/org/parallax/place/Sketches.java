package org.parallax.place;

import org.parallax.story.StoryArticle;
import org.parallax.story.Told;

/** What placing looks at in invented articles. */
final class Sketches {

    private Sketches() {}

    /** Of an article whose id is its file's name. */
    static Sketch sketch(Told told) {
        return Sketch.of(article(told));
    }

    static StoryArticle article(Told told) {
        return StoryArticle.asStated(told.reading().article().saved().file(), told.reading());
    }

    static Sketch sketch(String file, String body) {
        return sketch(Told.in(file, body));
    }
}
