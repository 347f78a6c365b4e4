package org.parallax.entity;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.parallax.language.ListFile;
import org.parallax.language.Tagging.NameType;

/**
 * What each {@link NameFeature} is worth, in log-odds, for persons and for all others: a logistic regression, so that the score is how likely two names
 * are meant to be one. The shipped weights stand in {@code name-weights.tsv}, which says how they were learned. Immutable; threads may share it.
 *
 * @param persons of two persons' names
 * @param others of two organizations' or places'
 */
public record NameWeights(Map<NameFeature, Double> persons, Map<NameFeature, Double> others) {

    public static final NameWeights SHIPPED = read("name-weights.tsv");

    public NameWeights {
        persons = new EnumMap<>(persons);
        others = new EnumMap<>(others);
    }

    private static NameWeights read(String file) {
        Map<NameFeature, Double> persons = new EnumMap<>(NameFeature.class);
        Map<NameFeature, Double> others = new EnumMap<>(NameFeature.class);
        for (List<String> cells : ListFile.cells(NameWeights.class, file).toList()) {
            NameFeature feature = NameFeature.valueOf(cells.get(0));
            persons.put(feature, Double.valueOf(cells.get(1)));
            others.put(feature, Double.valueOf(cells.get(2)));
        }
        if (persons.size() < NameFeature.values().length) {
            throw new IllegalStateException(file + " does not weigh all features");
        }
        return new NameWeights(persons, others);
    }

    /** What a feature adds to the log-odds of these two names; 0 where they have nothing of it. */
    public double points(NameComparison names, NameFeature feature) {
        double weight = (names.type() == NameType.PERSON ? persons : others).getOrDefault(feature, 0.0);
        return weight * names.value(feature);
    }

    /** How likely two names are one's, 0 to 1. */
    public double score(NameComparison names) {
        double odds = 0;
        for (NameFeature feature : names.features()) {
            odds += points(names, feature);
        }
        return Likeness.probability(odds);
    }
}
