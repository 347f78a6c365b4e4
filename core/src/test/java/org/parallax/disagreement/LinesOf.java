package org.parallax.disagreement;

import java.util.List;
import org.parallax.story.Story;
import org.parallax.story.Told;

/** The lines of one article, laid out as rules look at them. */
final class LinesOf {

    private LinesOf() {}

    static Laid article(String body) {
        Story story = Story.of(List.of(Told.in("a", body).on("2031-05-05").timedReading()));
        return Laid.all(story.articles(), List.of(), List.of()).get(0);
    }
}
