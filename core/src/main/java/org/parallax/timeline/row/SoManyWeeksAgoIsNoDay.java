package org.parallax.timeline.row;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.parallax.story.Story;
import org.parallax.time.DateRange;
import org.parallax.time.PartialDate;
import org.parallax.timeline.passage.Days;
import org.parallax.timeline.passage.ToldEvent;

/** {@code The pier burned three weeks ago}: who says so has counted no days, and where nobody names one it was within a few of that day. Threads may share it. */
public final class SoManyWeeksAgoIsNoDay {

    private static final Pattern WEEKS_AGO =
            Pattern.compile("(?:.*\\b)?weeks? (?:ago|earlier|before|later)", Pattern.CASE_INSENSITIVE);

    private static final int NEAR = 3;

    private SoManyWeeksAgoIsNoDay() {}

    /** The same event, of the days around the one that it was counted to. */
    public static ToldEvent told(Story story, ToldEvent event) {
        boolean counted = event.passages().stream()
                .allMatch(passage -> WEEKS_AGO
                        .matcher(passage.time()
                                .of(story.article(passage.article()).text()))
                        .matches());
        return counted ? event.range().day().map(day -> around(event, day)).orElse(event) : event;
    }

    private static ToldEvent around(ToldEvent event, LocalDate day) {
        DateRange days = DateRange.between(
                PartialDate.day(day.minusDays(NEAR)),
                PartialDate.day(day.plusDays(NEAR)),
                DateRange.Basis.INFERRED,
                event.range().why() + ", give or take a few days");
        return new ToldEvent(event.passages(), Days.of(days));
    }
}
