package org.parallax.bench.pairs;

import java.util.List;
import java.util.stream.IntStream;
import org.parallax.bench.figure.Fold;
import org.parallax.entity.NameWeights;

/** Weights for each of five folds, learned from the other four. */
final class CrossWeights {

    static final Fold FOLDS = new Fold(5);

    private final List<NameWeights> weights;

    CrossWeights(Material material) {
        this.weights = IntStream.range(0, FOLDS.of())
                .mapToObj(fold -> Learner.weights(material.examplesWithout(FOLDS, fold)))
                .toList();
    }

    NameWeights of(int fold) {
        return weights.get(fold);
    }
}
