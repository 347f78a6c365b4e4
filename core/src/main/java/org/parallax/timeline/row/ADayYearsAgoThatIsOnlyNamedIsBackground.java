package org.parallax.timeline.row;

import org.parallax.story.Story;
import org.parallax.timeline.passage.Dated;
import org.parallax.timeline.passage.Distance;
import org.parallax.timeline.passage.ToldEvent;
import org.parallax.timeline.shown.TheClauseThatTellsItIsShown;

/**
 * {@code The board was founded in answer to the fire of 3 May 2011}: a day that lies years back, and that one article alone names under what it tells, only says how things
 * came to be. Threads may share it.
 */
public final class ADayYearsAgoThatIsOnlyNamedIsBackground {

    private ADayYearsAgoThatIsOnlyNamedIsBackground() {}

    /** Whether it holds of an event, so that it is no entry. */
    public static boolean holds(Story story, ToldEvent event) {
        boolean one = event.passages().stream().map(Dated::article).distinct().count() == 1;
        return one && event.passages().stream().allMatch(passage -> isOnlyNamed(story, passage));
    }

    private static boolean isOnlyNamed(Story story, Dated passage) {
        return passage.days() == 1
                && passage.distance() == Distance.YEARS_AGO
                && TheClauseThatTellsItIsShown.of(story.article(passage.article()), passage)
                        .isPresent();
    }
}
