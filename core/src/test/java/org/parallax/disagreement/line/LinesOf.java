package org.parallax.disagreement.line;

import java.util.List;
import org.parallax.story.Story;
import org.parallax.story.Told;

/** The lines of one article, laid out as rules look at them. */
public final class LinesOf {

    private LinesOf() {}

    public static Laid article(String body) {
        Story story = Story.of(List.of(Told.in("a", body).on("2031-05-05").timedReading()));
        return Laid.all(story.articles(), List.of(), List.of()).get(0);
    }
}
