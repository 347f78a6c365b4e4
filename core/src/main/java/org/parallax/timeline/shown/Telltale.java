package org.parallax.timeline.shown;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.parallax.time.DateRange;
import org.parallax.timeline.event.Events;
import org.parallax.timeline.passage.Dated;
import org.parallax.timeline.passage.Standing;

/** Chooses the sentence that tells an event best: most of what the others say as well, in few words. */
public final class Telltale {

    /** What an article begins with tells its event. */
    private static final double LEAD = 1;

    /** What somebody says of an event tells it less well than the outlet's own words. */
    private static final double REPORTED = .7;

    /** What somebody thinks, asks or compares tells an event less well than what was done. */
    private static final double OF_NO_EVENT = .7;

    /** A sentence that tells another day as well tells this one less well. */
    private static final double OF_TWO_DAYS = .6;

    private final List<Dated> passages;
    private final double[] likely;
    private final Set<String> ofTwoDays;

    /**
     * Of all passages of a story.
     *
     * @param likely for each, how likely it tells an event
     */
    public Telltale(List<Dated> passages, double[] likely) {
        this.passages = passages;
        this.likely = likely;
        Map<String, Set<DateRange>> days = new HashMap<>();
        passages.forEach(one ->
                days.computeIfAbsent(one.place(), unseen -> new HashSet<>()).add(one.range()));
        this.ofTwoDays = days.entrySet().stream()
                .filter(told -> told.getValue().size() > 1)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** The numbers of an event's passages, that of the one that tells it best first. */
    public List<Integer> first(List<Integer> event) {
        int best = best(event);
        List<Integer> all = new ArrayList<>(List.of(best));
        event.stream().filter(member -> member != best).forEach(all::add);
        return List.copyOf(all);
    }

    private int best(List<Integer> event) {
        Map<String, Integer> told = new HashMap<>();
        event.forEach(member -> passages.get(member).words().forEach(word -> told.merge(word, 1, Integer::sum)));
        long exact = event.stream()
                .mapToLong(member -> passages.get(member).days())
                .min()
                .orElse(0);
        return event.stream()
                .filter(member -> passages.get(member).days() == exact)
                .max(Comparator.comparingDouble((Integer member) -> likely[member] * score(passages.get(member), told))
                        .thenComparing(
                                passages::get,
                                Comparator.comparing((Dated d) -> d.sentence().length())
                                        .thenComparing(Events.BY_DAY)
                                        .reversed()))
                .orElseThrow();
    }

    /** How much of what the others say it says, and in how few words; {@code told} is how many passages have a word. */
    private double score(Dated dated, Map<String, Integer> told) {
        double shared = dated.words().stream()
                .mapToInt(word -> told.getOrDefault(word, 0))
                .sum();
        double lead = 1 + LEAD / (1.0 + dated.number());
        double outlet = dated.speaker().isPresent() ? REPORTED : 1;
        double alone = ofTwoDays.contains(dated.place()) ? OF_TWO_DAYS : 1;
        double standing = dated.standing() == Standing.BESIDE ? OF_NO_EVENT : 1;
        return dated.plainness()
                * standing
                * alone
                * lead
                * outlet
                * shared
                / Math.sqrt(30 + dated.sentence().length());
    }
}
