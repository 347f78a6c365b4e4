package org.parallax.pronoun;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What hidden units add to a score. */
class HiddenUnitsTest {

    private static final float[] BIAS = {1, -5, 0, 0, 0, 0, 0, 0, 2};
    private static final float[] OUT = {10, 10, 1, 1, 1, 1, 1, 1, 100};

    /** The own weight first, then those of nine units. */
    private static final float[][] ANSWERS = {
        {9, 1, 1, 0, 0, 0, 0, 0, 0, 1},
        {9, 2, 2, 0, 0, 0, 0, 0, 0, 3},
    };

    @Test
    void aUnitThatIsFiredCountsAndOneThatIsNotDoesNot() {
        assertThat(new HiddenUnits(0, BIAS, OUT, ANSWERS).added(.5, new int[] {0, 1}))
                .isEqualTo(.5 + (1 + 1 + 2) * 10);
    }

    @Test
    void thereMayBeFewerThanEight() {
        assertThat(new HiddenUnits(8, BIAS, OUT, ANSWERS).added(0, new int[] {1}))
                .isEqualTo((2 + 3) * 100);
    }
}
