package org.parallax.bench.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class OneToOneTest {

    private final OneToOne pairs = new OneToOne();

    @Test
    void theBestPairIsTakenFirstAndEachIsTakenOnce() {
        pairs.offer(.7, 1, 0);
        pairs.offer(.9, 0, 0);
        pairs.offer(.8, 0, 1);
        pairs.offer(.1, 1, 1);
        assertThat(pairs.matched()).isEqualTo(Map.of(0, 0, 1, 1));
    }

    @Test
    void whoseOnlyMatchIsTakenHasNone() {
        pairs.offer(.9, 0, 0);
        pairs.offer(.8, 1, 0);
        assertThat(pairs.matched()).isEqualTo(Map.of(0, 0));
    }

    @Test
    void ofEqualPairsTheFirstIsTaken() {
        pairs.offer(.5, 1, 0);
        pairs.offer(.5, 0, 0);
        assertThat(pairs.matched()).isEqualTo(Map.of(0, 0));
    }

    @Test
    void nothingOfferedMatchesNothing() {
        assertThat(pairs.matched()).isEmpty();
    }
}
