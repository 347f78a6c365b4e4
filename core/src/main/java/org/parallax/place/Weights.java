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
        ListFile.cells(Weights.class, file)
                .forEach(cells -> weights.put(Feature.valueOf(cells.get(0)), Double.parseDouble(cells.get(1))));
        return new Weights(weights);
    }

    /** The logarithm of the odds that an article with these features belongs to the story: 0 is as likely as not. */
    double sum(Map<Feature, Double> features) {
        double sum = 0;
        for (Map.Entry<Feature, Double> feature : features.entrySet()) {
            sum += of(feature.getKey(), feature.getValue());
        }
        return sum;
    }

    /** What one feature adds to the sum. */
    double of(Feature feature, double value) {
        return value * all.getOrDefault(feature, 0.0);
    }
}
