package org.parallax.bench.timeline;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.parallax.bench.figure.Matches;

/**
 * A timeline against a journalist's. The days in common; and ROUGE-1 of aligned days: each day of the one is laid to the day of the other that costs
 * least by distance and words, several to one if need be, and what they share counts the less the farther they lie apart ("align+ m:1" in Martschat and
 * Markert, Improving ROUGE for Timeline Summarization, EACL 2017).
 */
final class Aligned {

    private final DayTexts ours;
    private final DayTexts theirs;
    private final Map<LocalDate, WordBag> ourWords;
    private final Map<LocalDate, WordBag> theirWords;

    Aligned(DayTexts ours, DayTexts theirs) {
        this.ours = ours;
        this.theirs = theirs;
        this.ourWords = words(ours);
        this.theirWords = words(theirs);
    }

    private static Map<LocalDate, WordBag> words(DayTexts timeline) {
        Map<LocalDate, WordBag> words = new HashMap<>();
        timeline.days().keySet().forEach(day -> words.put(day, WordBag.of(timeline.text(day))));
        return words;
    }

    /** Days that both have, of theirs and of ours. */
    Matches days() {
        int both = (int)
                ours.days().keySet().stream().filter(theirs.days()::containsKey).count();
        return new Matches(both, ours.size(), theirs.size());
    }

    /** F of the aligned words, 0 to 1. */
    double rouge() {
        double precision = share(ourWords, theirWords);
        double recall = share(theirWords, ourWords);
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }

    /** The share of some words that the days they are laid to have, each weighed by its distance. */
    private static double share(Map<LocalDate, WordBag> some, Map<LocalDate, WordBag> others) {
        double shared = 0;
        int all = 0;
        for (LocalDate day : some.keySet().stream().sorted().toList()) {
            WordBag words = some.getOrDefault(day, WordBag.of(""));
            all += words.size();
            LocalDate laid = others.keySet().stream()
                    .sorted()
                    .min((a, b) -> Double.compare(cost(day, words, a, others), cost(day, words, b, others)))
                    .orElse(day);
            shared += nearness(day, laid) * words.shared(others.getOrDefault(laid, WordBag.of("")));
        }
        return all == 0 ? 0 : shared / all;
    }

    private static double cost(LocalDate day, WordBag words, LocalDate other, Map<LocalDate, WordBag> others) {
        return (1 - nearness(day, other)) * (1 - words.likeness(others.getOrDefault(other, WordBag.of(""))));
    }

    private static double nearness(LocalDate one, LocalDate other) {
        return 1.0 / (Math.abs(one.toEpochDay() - other.toEpochDay()) + 1);
    }
}
