package org.parallax.timeline.event;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parallax.origin.Origins;
import org.parallax.timeline.passage.Dated;
import org.parallax.timeline.passage.Distance;

/**
 * {@code Brook joined the yard in 2011}, {@code He was its captain in 2014}: an article that alone recalls several years, without their days, tells the life of
 * somebody or how a thing came to be. What happened in the story is recalled by others as well. Immutable; threads may share it.
 */
final class WhoRecallsManyYearsTellsAHistory {

    /** So many years that only one article recalls make a history. */
    private static final int FEWEST = 2;

    /** Longer than a season: a year. */
    private static final long A_SEASON = 300;

    private final Map<String, Set<Integer>> recalled = new HashMap<>();
    private final Origins origins;

    /** Whether there are others who could recall it. */
    private final boolean others;

    WhoRecallsManyYearsTellsAHistory(List<List<Dated>> events, Origins origins) {
        this.origins = origins;
        this.others = origins.independent(events.stream()
                        .flatMap(List::stream)
                        .map(Dated::article)
                        .toList())
                > 1;
        events.stream()
                .filter(this::isRecalledByOne)
                .flatMap(List::stream)
                .forEach(one -> recalled.computeIfAbsent(one.article(), unseen -> new HashSet<>())
                        .add(one.range().firstDay().orElseThrow().getYear()));
    }

    boolean holds(List<Dated> event) {
        return others
                && isRecalledByOne(event)
                && event.stream()
                        .anyMatch(one ->
                                recalled.getOrDefault(one.article(), Set.of()).size() >= FEWEST);
    }

    private boolean isRecalledByOne(List<Dated> event) {
        return event.stream().allMatch(WhoRecallsManyYearsTellsAHistory::isOfAYear)
                && origins.independent(event.stream().map(Dated::article).toList()) < 2;
    }

    /** A year of the past, or a part of one that lies more than a year back. */
    private static boolean isOfAYear(Dated one) {
        boolean yearsAgo = one.distance() == Distance.YEARS_AGO && one.days() > 1;
        return yearsAgo || one.days() > A_SEASON;
    }
}
