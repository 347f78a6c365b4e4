package org.parallax.timeline.event;

import java.util.List;
import java.util.function.Predicate;
import org.parallax.origin.Origins;
import org.parallax.timeline.passage.Dated;
import org.parallax.timeline.passage.Distance;
import org.parallax.timeline.passage.Standing;

/**
 * Not an event: what only one origin gives beside others' words, or where a day is only spoken of and another event of it is told; and what only an article that
 * tells a history recalls. Immutable; threads may share it.
 */
public final class ToldInPassing {

    private final List<Dated> passages;
    private final Events events;
    private final Origins origins;
    private final ToldDays told;
    private final WhoRecallsManyYearsTellsAHistory history;

    /** Of all passages of a story, and the events that they come to. */
    public ToldInPassing(List<Dated> passages, Events events, Origins origins) {
        this.passages = passages;
        this.events = events;
        this.origins = origins;
        this.told = new ToldDays(passages.stream()
                .filter(one -> one.standing() == Standing.TOLD)
                .map(Dated::told)
                .toList());
        this.history = new WhoRecallsManyYearsTellsAHistory(
                events.numbers().stream().map(this::passages).toList(), origins);
    }

    /** Whether the event of a number is only told so. */
    public boolean holds(int event) {
        List<Dated> members = passages(event);
        return history.holds(members) || !isTold(members);
    }

    private List<Dated> passages(int event) {
        return events.passages(event).stream().map(passages::get).toList();
    }

    private boolean isTold(List<Dated> event) {
        if (has(event, one -> one.standing() == Standing.TOLD)) {
            return true;
        }
        boolean several = origins.independent(event.stream().map(Dated::article).toList()) > 1;
        return (several || has(event, ToldInPassing::isADayMentioned))
                && !has(event, one -> told.anyWithin(one.told()));
    }

    /** A year that is only mentioned measures or dates something else, and a day of the past is named for comparison. */
    private static boolean isADayMentioned(Dated one) {
        return one.standing() == Standing.MENTIONED && !one.isLong() && one.distance() != Distance.YEARS_AGO;
    }

    private static boolean has(List<Dated> event, Predicate<Dated> what) {
        return event.stream().anyMatch(what);
    }
}
