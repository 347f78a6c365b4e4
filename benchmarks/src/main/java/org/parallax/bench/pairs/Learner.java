package org.parallax.bench.pairs;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.parallax.entity.NameFeature;
import org.parallax.entity.NameWeights;
import org.parallax.language.Tagging.NameType;

/**
 * Logistic regression: the weights under which the examples are likeliest, drawn towards what was supposed by hand (a normal prior of variance 1 for each), and
 * none with the wrong sign. One weight after the other takes a Newton step until none moves. The same examples in the same order give the same weights.
 */
final class Learner {

    private static final double DRAWN = 1;

    /** How likely any two names are one depends on the collection, so that next to nothing is supposed of it. */
    private static final double HARDLY_DRAWN = 0.01;

    private static final int MOST_ROUNDS = 300;
    private static final double STANDS_STILL = 1e-5;

    private final List<Example> examples;
    private final Map<NameFeature, Double> weights = new EnumMap<>(NameFeature.class);
    private final double[] odds;

    private Learner(List<Example> examples) {
        this.examples = examples;
        this.odds = new double[examples.size()];
        for (NameFeature feature : NameFeature.values()) {
            move(feature, feature.supposed());
        }
    }

    static NameWeights weights(List<Example> examples) {
        return new NameWeights(
                of(examples, type -> type == NameType.PERSON), of(examples, type -> type != NameType.PERSON));
    }

    private static Map<NameFeature, Double> of(List<Example> examples, Predicate<NameType> which) {
        Learner learner = new Learner(examples.stream()
                .filter(example -> which.test(example.names().type()))
                .toList());
        int round = 0;
        while (learner.round() > STANDS_STILL && round < MOST_ROUNDS) {
            round++;
        }
        return learner.weights;
    }

    /** The farthest that a weight moved. */
    private double round() {
        double farthest = 0;
        for (NameFeature feature : NameFeature.values()) {
            farthest = Math.max(farthest, Math.abs(step(feature)));
        }
        return farthest;
    }

    private double step(NameFeature feature) {
        double drawn = feature == NameFeature.ALWAYS ? HARDLY_DRAWN : DRAWN;
        double weight = weights.getOrDefault(feature, 0.0);
        double slope = drawn * (feature.supposed() - weight);
        double curve = drawn;
        for (int i = 0; i < odds.length; i++) {
            Example example = examples.get(i);
            double value = example.names().value(feature);
            if (value != 0) {
                double likely = 1 / (1 + Math.exp(-odds[i]));
                slope += example.counts() * value * ((example.same() ? 1 : 0) - likely);
                curve += example.counts() * value * value * likely * (1 - likely);
            }
        }
        double moved = feature.bounded(weight + slope / curve) - weight;
        move(feature, moved);
        return moved;
    }

    private void move(NameFeature feature, double by) {
        weights.merge(feature, by, Double::sum);
        for (int i = 0; i < odds.length; i++) {
            odds[i] += by * examples.get(i).names().value(feature);
        }
    }
}
