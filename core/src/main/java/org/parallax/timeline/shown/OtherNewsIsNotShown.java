package org.parallax.timeline.shown;

import java.util.Optional;
import org.parallax.story.Story;
import org.parallax.timeline.passage.Dated;
import org.parallax.timeline.passage.ToldEvent;

/**
 * {@code After the march of 3 May the board met on Friday}: under 3 May it would tell of Friday. An entry shows a passage that tells its own day; where none does, there
 * is no entry. Threads may share it.
 */
public final class OtherNewsIsNotShown {

    private OtherNewsIsNotShown() {}

    /** An event with a passage first that may be shown; empty where none may. */
    public static Optional<ToldEvent> of(Story story, ToldEvent event) {
        return event.passages().stream()
                .filter(passage -> mayBeShown(story, passage))
                .findFirst()
                .map(event::showing);
    }

    private static boolean mayBeShown(Story story, Dated passage) {
        return !TheClauseThatTellsItIsShown.isOtherNews(story.article(passage.article()), passage);
    }
}
