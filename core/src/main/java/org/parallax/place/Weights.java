package org.parallax.place;

import java.util.EnumMap;
import java.util.Map;
import org.parallax.language.ListFile;

/**
 * How much each feature says: a logistic regression, learned by {@code ./bench stories --learn} on the articles that may train. Immutable;
 * threads may share it.
 */
record Weights(Map<Feature, Double> all) {

    static final Weights SHIPPED = shipped("placing.tsv");

    private static Weights shipped(String file) {
        Map<Feature, Double> weights = new EnumMap<>(Feature.class);
        ListFile.rows(Weights.class, file)
                .map(row -> row.split("\t", -1))
                .forEach(cells -> weights.put(Feature.valueOf(cells[0]), Double.parseDouble(cells[1])));
        return new Weights(weights);
    }

    /** The logarithm of the odds that an article with these features belongs to the story: 0 is as likely as not. */
    double sum(Map<Feature, Double> features) {
        double sum = 0;
        for (Map.Entry<Feature, Double> feature : features.entrySet()) {
            sum += feature.getValue() * all.getOrDefault(feature.getKey(), 0.0);
        }
        return sum;
    }

    /** How likely that is. */
    static double likely(double sum) {
        return 1 / (1 + Math.exp(-sum));
    }
}
