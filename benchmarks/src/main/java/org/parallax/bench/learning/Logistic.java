package org.parallax.bench.learning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Logistic regression with a small penalty on large weights, by gradient descent. The last feature is always 1. One thread uses it.
 *
 * <p>Not as names' weights are learned ({@link org.parallax.bench.pairs}), one weight after the other: words, closest words and the closest article go
 * together here, and steps of one weight alone end far from the best.
 */
public final class Logistic {

    private static final int STEPS = 4_000;

    /**
     * What is learned from.
     *
     * @param features the last is 1
     * @param right what is to be told
     */
    public record Row(List<Double> features, boolean right) {}

    private final double[][] rows;
    private final boolean[] right;
    private final double penalty;
    private final double rate;
    private final double[] mean;
    private final double[] spread;

    private Logistic(List<Row> rows, double penalty, double rate) {
        this.rows = rows.stream()
                .map(row ->
                        row.features().stream().mapToDouble(Double::doubleValue).toArray())
                .toArray(double[][]::new);
        this.right = new boolean[rows.size()];
        for (int i = 0; i < right.length; i++) {
            right[i] = rows.get(i).right();
        }
        this.penalty = penalty;
        this.rate = rate;
        this.mean = new double[rows.get(0).features().size()];
        this.spread = new double[mean.length];
        Arrays.fill(spread, 1);
    }

    /**
     * The weight of each feature; they are brought to one scale.
     *
     * @param penalty on the square of a weight on that scale; the more, the closer weights stay to 0
     */
    public static List<Double> weights(List<Row> rows, double penalty) {
        Logistic logistic = new Logistic(rows, penalty, 1);
        logistic.scale();
        return logistic.learned();
    }

    /**
     * The weight of each of some answers: features are 1 where an answer is given and else 0, as many in each row, and what is seldom answered counts little.
     *
     * @param penalty on the square of a weight; the more, the closer weights stay to 0
     */
    public static List<Double> weightsOfAnswers(List<Row> rows, double penalty) {
        // no step is longer than the curve of the loss allows
        double given =
                rows.get(0).features().stream().mapToDouble(Double::doubleValue).sum();
        return new Logistic(rows, penalty, 4 / given).learned();
    }

    private void scale() {
        int last = mean.length - 1;
        for (int f = 0; f < last; f++) {
            int feature = f;
            mean[f] = Arrays.stream(rows)
                    .mapToDouble(row -> row[feature])
                    .average()
                    .orElse(0);
            double variance = Arrays.stream(rows)
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
                weights[f] -= rate * gradient[f] / rows.length;
            }
        }
        return unscaled(weights);
    }

    private double[] gradient(double[] weights) {
        double[] gradient = Arrays.stream(weights).map(w -> penalty * w).toArray();
        for (int i = 0; i < rows.length; i++) {
            double[] row = rows[i];
            double sum = 0;
            for (int f = 0; f < weights.length; f++) {
                sum += weights[f] * (row[f] - mean[f]) / spread[f];
            }
            double error = 1 / (1 + Math.exp(-sum)) - (right[i] ? 1 : 0);
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
