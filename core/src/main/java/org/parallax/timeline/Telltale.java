package org.parallax.timeline;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.parallax.time.DateRange;

/** Chooses the sentence that tells an event best: most of what the others say as well, in few words. */
final class Telltale {

    /** What an article begins with tells its event. */
    private static final double LEAD = 1;

    /** What somebody says of an event tells it less well than the outlet's own words. */
    private static final double REPORTED = .7;

    /** A sentence that tells another day as well tells this one less well. */
    private static final double OF_TWO_DAYS = .6;

    private final Set<String> ofTwoDays;

    /** @param dated all passages of the story */
    Telltale(List<Dated> dated) {
        Map<String, Set<DateRange>> days = new HashMap<>();
        dated.forEach(one ->
                days.computeIfAbsent(sentence(one), unseen -> new HashSet<>()).add(one.range()));
        this.ofTwoDays = days.entrySet().stream()
                .filter(told -> told.getValue().size() > 1)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static String sentence(Dated dated) {
        return dated.article() + " " + dated.number();
    }

    Dated of(List<Dated> event) {
        Map<String, Integer> told = new HashMap<>();
        event.forEach(dated -> dated.words().forEach(word -> told.merge(word, 1, Integer::sum)));
        Standing best = event.stream()
                .map(Dated::standing)
                .min(Comparator.naturalOrder())
                .orElse(Standing.TOLD);
        List<Dated> telling =
                event.stream().filter(dated -> dated.standing() == best).toList();
        long exact = telling.stream().mapToLong(Dated::days).min().orElse(0);
        return telling.stream()
                .filter(dated -> dated.days() == exact)
                .max(Comparator.comparingDouble((Dated d) -> score(d, told))
                        .thenComparing(
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
        boolean whole = dated.passage().equals(dated.sentence());
        double lead = 1 + LEAD / (1.0 + dated.number());
        double outlet = dated.speaker().isPresent() ? REPORTED : 1;
        double alone = ofTwoDays.contains(sentence(dated)) ? OF_TWO_DAYS : 1;
        return (whole ? 1 : .5)
                * alone
                * lead
                * outlet
                * shared
                / Math.sqrt(30 + dated.sentence().length());
    }
}
