package org.parallax.timeline;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parallax.article.Evidence;

/**
 * What a long timeline comes down to: the days that most articles tell of and, of one day, the events that most articles tell. A day that is told
 * for certain counts, a month does not. Immutable; threads may share it.
 */
public final class MainDays {

    /** More entries come first; among equals the earlier day, then the order of the timeline. */
    private final List<TimelineEntry> ranked;

    private final List<TimelineEntry> timeline;
    private final Map<LocalDate, Integer> weights;

    private MainDays(List<TimelineEntry> timeline) {
        this.timeline = List.copyOf(timeline);
        this.weights = weights(timeline);
        this.ranked = timeline.stream()
                .sorted(Comparator.comparingInt(MainDays::articles)
                        .thenComparingInt(this::weight)
                        .reversed())
                .toList();
    }

    /** Of a timeline in the order of its days. */
    public static MainDays of(List<TimelineEntry> timeline) {
        return new MainDays(timeline);
    }

    private static Map<LocalDate, Integer> weights(List<TimelineEntry> timeline) {
        Map<LocalDate, Set<String>> told = new HashMap<>();
        timeline.forEach(entry -> entry.date()
                .day()
                .ifPresent(day -> entry.evidence().stream()
                        .map(Evidence::article)
                        .forEach(told.computeIfAbsent(day, unseen -> new HashSet<>())::add)));
        Map<LocalDate, Integer> weights = new HashMap<>();
        told.forEach((day, articles) -> weights.put(day, articles.size()));
        return Map.copyOf(weights);
    }

    private static int articles(TimelineEntry entry) {
        return (int) entry.evidence().stream().map(Evidence::article).distinct().count();
    }

    private int weight(TimelineEntry entry) {
        return entry.date().day().map(weights::get).orElse(0);
    }

    /** So many days at most, those of which most articles tell first; among equals the earlier. */
    public List<LocalDate> days(int most) {
        return weights.keySet().stream()
                .sorted(Comparator.comparing((LocalDate day) -> -weights.getOrDefault(day, 0))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(most)
                .toList();
    }

    /** What happened on a day, what most articles tell first. */
    public List<TimelineEntry> on(LocalDate day) {
        return ranked.stream()
                .filter(entry -> entry.date().day().filter(day::equals).isPresent())
                .toList();
    }

    /** So many entries at most, those that most articles tell, in the order of the timeline. */
    public List<TimelineEntry> entries(int most) {
        Set<String> main = new HashSet<>();
        ranked.stream().limit(most).map(TimelineEntry::id).forEach(main::add);
        return timeline.stream().filter(entry -> main.contains(entry.id())).toList();
    }
}
