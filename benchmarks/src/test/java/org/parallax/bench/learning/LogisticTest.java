package org.parallax.bench.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LogisticTest {

    /** The first feature decides, the second is noise, the third is always 1. */
    @Test
    void whatDecidesWeighsAndWhatDoesNotHardlyDoes() {
        List<Logistic.Row> examples = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            double decides = i % 10;
            int noise = i / 10;
            examples.add(new Logistic.Row(List.of(decides, (double) noise, 1.0), decides >= 5));
        }
        List<Double> weights = Logistic.weights(examples, 1);
        assertThat(weights.get(0)).isGreaterThan(1);
        assertThat(weights.get(1)).isBetween(-.05, .05);
        assertThat(odds(weights, 9)).isPositive();
        assertThat(odds(weights, 0)).isNegative();
    }

    private static double odds(List<Double> weights, double decides) {
        return weights.get(0) * decides + weights.get(1) * 4.5 + weights.get(2);
    }
}
