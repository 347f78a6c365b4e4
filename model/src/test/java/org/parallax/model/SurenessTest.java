package org.parallax.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class SurenessTest {

    @Test
    void theSurerEachPartTheLikelierTheWholeIsRight() {
        double plain = Sureness.of(.8, .8, .8);
        assertThat(Sureness.of(.9, .8, .8)).isGreaterThan(plain);
        assertThat(Sureness.of(.8, .9, .8)).isGreaterThan(plain);
        assertThat(Sureness.of(.8, .8, .9)).isGreaterThan(plain);
    }

    @Test
    void theCueTellsMost() {
        assertThat(Sureness.of(.99, .8, .8)).isGreaterThan(Sureness.of(.8, .8, .99));
        assertThat(Sureness.of(.8, .8, .99)).isGreaterThan(Sureness.of(.8, .99, .8));
    }

    @Test
    void itIsAProbability() {
        assertThat(Sureness.of(1, 1, 1)).isBetween(.9, 1.0);
        assertThat(Sureness.of(0, 0, 0)).isBetween(0.0, .1);
        assertThat(Sureness.ofNobody(1, 1)).isBetween(.8, 1.0);
    }

    @Test
    void evenOddsSayNothing() {
        double base = 1 / (1 + Math.exp(3));
        assertThat(Sureness.of(.5, .5, .5)).isCloseTo(base, within(1e-12));
    }
}
