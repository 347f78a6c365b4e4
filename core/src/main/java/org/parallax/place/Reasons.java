package org.parallax.place;

import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says in words why an article is in its story. A single thread uses it. */
final class Reasons {

    private static final int WORDS = 5;
    private static final int DECIDING = 2;

    /** "al" and "de" are no words that a reader knows a story by. */
    private static final int SHORTEST = 3;

    /** Logarithm of the odds: a feature that adds less decided nothing. */
    private static final double ADDS = .1;

    private final Rarity rarity;
    private final Weights weights;

    Reasons(Rarity rarity, Weights weights) {
        this.rarity = rarity;
        this.weights = weights;
    }

    /** Of an article that another one of nearly its words stands for. */
    static String nearlyOneText(Sketch article, Sketch first) {
        return "has nearly the same words as " + named(first)
                + days(article, first).map(days -> ", " + days).orElse("");
    }

    private static String named(Sketch article) {
        return article.title().isEmpty() ? "another of its articles" : "“" + article.title() + "”";
    }

    /** What an article shares with the closest of its story, how far apart they are, and which features spoke for it most. */
    String of(Sketch article, Closeness closeness) {
        Sketch closest = closeness.closest();
        String shared = shared(article, closest).stream().collect(Collectors.joining(", "));
        return "shares " + (shared.isEmpty() ? "no rare word" : shared) + " with " + named(closest)
                + days(article, closest).map(days -> ", " + days).orElse("")
                + decided(closeness)
                        .map(decided -> "; what decided: " + decided)
                        .orElse("");
    }

    /** The rarest words that both have, as the article prints them. */
    private List<String> shared(Sketch article, Sketch other) {
        Weighed mine = rarity.weighed(article);
        Weighed theirs = rarity.weighed(other);
        return article.words().keySet().stream()
                .filter(other.words()::containsKey)
                .filter(word -> word.length() >= SHORTEST)
                .sorted(Comparator.comparing((String word) -> -mine.weight(word) * theirs.weight(word))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(WORDS)
                .map(word -> article.forms().getOrDefault(word, word))
                .toList();
    }

    private static Optional<String> days(Sketch article, Sketch other) {
        return article.day()
                .flatMap(one -> other.day().map(another -> {
                    long days = Math.abs(ChronoUnit.DAYS.between(one, another));
                    return days == 0 ? "on the same day" : days == 1 ? "a day apart" : days + " days apart";
                }));
    }

    private Optional<String> decided(Closeness closeness) {
        return closeness.features().entrySet().stream()
                .filter(feature -> weights.of(feature.getKey(), feature.getValue()) >= ADDS)
                .sorted(Comparator.comparingDouble(
                        (Map.Entry<Feature, Double> f) -> -weights.of(f.getKey(), f.getValue())))
                .limit(DECIDING)
                .map(feature -> feature.getKey().words())
                .reduce((one, another) -> one + " and " + another);
    }
}
