package org.parallax.place;

import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/** How close an article is to a story, feature by feature. A single thread uses it. */
final class Closeness {

    private static final int CLOSEST = 3;

    /** Days after which the closeness in time is a third. */
    private static final double DAYS = 7;

    private final Rarity rarity;
    private final Sketch article;
    private final Weighed weighed;
    private final List<Pair> pairs;

    /** An article of the story beside the new one. */
    private record Pair(Sketch other, Weighed weighed, double words, double names) {}

    private Closeness(Rarity rarity, Sketch article, Strand story) {
        this.rarity = rarity;
        this.article = article;
        this.weighed = rarity.weighed(article);
        this.pairs = story.latest().stream()
                .map(this::pair)
                .sorted(Comparator.comparingDouble(Pair::words).reversed())
                .toList();
    }

    private Pair pair(Sketch other) {
        Weighed theirs = rarity.weighed(other);
        return new Pair(
                other,
                theirs,
                cosine(weighed.dot(theirs), weighed.length() * theirs.length()),
                cosine(namesDot(other, theirs), weighed.names() * theirs.names()));
    }

    static Closeness of(Sketch article, Strand story, Rarity rarity) {
        return new Closeness(rarity, article, story);
    }

    private double namesDot(Sketch other, Weighed theirs) {
        double dot = 0;
        for (String name : article.names()) {
            if (other.names().contains(name)) {
                dot += weighed.weight(name) * theirs.weight(name);
            }
        }
        return dot;
    }

    /** Of two vectors of which what they share and their lengths are known. */
    private static double cosine(double dot, double lengths) {
        return dot == 0 || lengths == 0 ? 0 : dot / lengths;
    }

    /** The article of the story that is most alike. */
    Sketch closest() {
        return pairs.get(0).other();
    }

    Map<Feature, Double> features() {
        Map<Feature, Double> features = new EnumMap<>(Feature.class);
        features.put(Feature.WORDS, mean(pairs, Pair::words));
        features.put(Feature.CLOSEST_WORDS, mean(pairs.subList(0, Math.min(CLOSEST, pairs.size())), Pair::words));
        features.put(Feature.CLOSEST, pairs.get(0).words());
        features.put(Feature.NAMES, most(Pair::names));
        features.put(Feature.USUAL_NAMES, mean(pairs, Pair::names));
        features.put(
                Feature.LEAD,
                most(pair -> shared(
                        article.lead(),
                        pair.other().lead(),
                        mean(weighed.lead(), pair.weighed().lead()))));
        features.put(
                Feature.HEADLINE,
                most(pair -> shared(
                        article.headline(),
                        pair.other().headline(),
                        mean(weighed.headline(), pair.weighed().headline()))));
        features.put(
                Feature.NUMBERS,
                most(pair -> shared(
                        article.numbers(),
                        pair.other().numbers(),
                        mean(weighed.numbers(), pair.weighed().numbers()) + 1)));
        features.put(Feature.RARE_WORDS, most(this::rareWords));
        features.put(Feature.DAYS, most(this::near));
        features.put(Feature.DATED, most(pair -> isDated(pair) ? 1 : 0));
        features.put(Feature.ANY, 1.0);
        return features;
    }

    private double most(ToDoubleFunction<Pair> measure) {
        return pairs.stream().mapToDouble(measure).max().orElse(0);
    }

    private static double mean(List<Pair> pairs, ToDoubleFunction<Pair> measure) {
        return pairs.stream().mapToDouble(measure).average().orElse(0);
    }

    private static double mean(double one, double other) {
        return Math.sqrt(one * other);
    }

    /** The rarity of what two sets share, by the mean of theirs. */
    private double shared(Set<String> a, Set<String> b, double mean) {
        return mean == 0 ? 0 : rarity.of(a, b) / mean;
    }

    private double rareWords(Pair pair) {
        int rare = 0;
        for (String word : weighed.rare()) {
            rare += pair.other().words().containsKey(word) ? 1 : 0;
        }
        return Math.log1p(rare);
    }

    private boolean isDated(Pair pair) {
        return article.day().isPresent() && pair.other().day().isPresent();
    }

    private double near(Pair pair) {
        return isDated(pair) ? Math.exp(-days(pair.other()) / DAYS) : 0;
    }

    /** Only where both have a day. */
    private long days(Sketch other) {
        return Math.abs(
                ChronoUnit.DAYS.between(article.day().orElseThrow(), other.day().orElseThrow()));
    }
}
