package org.parallax.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** How much each feature says. */
class WeightsTest {

    private static final Weights WEIGHTS = new Weights(Map.of(Feature.WORDS, 2.0, Feature.ANY, -3.0));

    @Test
    void everyFeatureIsWeighed() {
        assertThat(Weights.SHIPPED.all()).containsOnlyKeys(Feature.values());
    }

    @Test
    void aFeatureAddsItsValueTimesItsWeight() {
        assertThat(WEIGHTS.of(Feature.WORDS, .5)).isEqualTo(1);
        assertThat(WEIGHTS.of(Feature.WORDS, 0)).isZero();
    }

    @Test
    void whatIsNotWeighedAddsNothing() {
        assertThat(WEIGHTS.of(Feature.DAYS, 1)).isZero();
    }

    @Test
    void whatAllAddIsTheSum() {
        assertThat(WEIGHTS.sum(Map.of(Feature.WORDS, .5, Feature.ANY, 1.0, Feature.DAYS, 9.0)))
                .isCloseTo(-2, within(1e-9));
        assertThat(WEIGHTS.sum(Map.of())).isZero();
    }

    @Test
    void thatAnyTwoShareSomethingSpeaksAgainst() {
        assertThat(Weights.SHIPPED.of(Feature.ANY, 1)).isNegative();
    }
}
