package org.parallax.bench.stories;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.parallax.place.Example;

/**
 * Logistic regression with a small penalty on large weights, by gradient descent over features brought to one scale. The last feature is always
 * 1. One thread uses it.
 *
 * <p>Not as names' weights are learned ({@link org.parallax.bench.pairs}), one weight after the other: words, closest words and the closest article go
 * together here, and steps of one weight alone end far from the best.
 */
final class Logistic {

    private static final double PENALTY = 1;
    private static final int STEPS = 4_000;
    private static final double RATE = 1;

    private final List<double[]> rows;
    private final boolean[] belongs;
    private final double[] mean;
    private final double[] spread;

    private Logistic(List<Example> examples) {
        this.rows = examples.stream()
                .map(example -> example.features().stream()
                        .mapToDouble(Double::doubleValue)
                        .toArray())
                .toList();
        this.belongs = new boolean[rows.size()];
        for (int i = 0; i < belongs.length; i++) {
            belongs[i] = examples.get(i).belongs();
        }
        this.mean = new double[rows.get(0).length];
        this.spread = new double[mean.length];
        scale();
    }

    /** The weight of each feature. */
    static List<Double> weights(List<Example> examples) {
        return new Logistic(examples).learned();
    }

    private void scale() {
        int last = mean.length - 1;
        for (int f = 0; f < last; f++) {
            int feature = f;
            mean[f] = rows.stream().mapToDouble(row -> row[feature]).average().orElse(0);
            double variance = rows.stream()
                    .mapToDouble(row -> Math.pow(row[feature] - mean[feature], 2))
                    .average()
                    .orElse(0);
            spread[f] = variance == 0 ? 1 : Math.sqrt(variance);
        }
        spread[last] = 1;
    }

    private List<Double> learned() {
        double[] weights = new double[mean.length];
        for (int step = 0; step < STEPS; step++) {
            double[] gradient = gradient(weights);
            for (int f = 0; f < weights.length; f++) {
                weights[f] -= RATE * gradient[f] / rows.size();
            }
        }
        return unscaled(weights);
    }

    private double[] gradient(double[] weights) {
        double[] gradient = Arrays.stream(weights).map(w -> PENALTY * w).toArray();
        for (int i = 0; i < belongs.length; i++) {
            double[] row = rows.get(i);
            double sum = 0;
            for (int f = 0; f < weights.length; f++) {
                sum += weights[f] * (row[f] - mean[f]) / spread[f];
            }
            double error = 1 / (1 + Math.exp(-sum)) - (belongs[i] ? 1 : 0);
            for (int f = 0; f < weights.length; f++) {
                gradient[f] += error * (row[f] - mean[f]) / spread[f];
            }
        }
        return gradient;
    }

    private List<Double> unscaled(double[] weights) {
        List<Double> unscaled = new ArrayList<>();
        double any = weights[weights.length - 1];
        for (int f = 0; f < weights.length - 1; f++) {
            unscaled.add(weights[f] / spread[f]);
            any -= weights[f] * mean[f] / spread[f];
        }
        unscaled.add(any);
        return unscaled;
    }
}
