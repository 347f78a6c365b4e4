package org.parallax.framing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parallax.language.Lemma;

class VerbFamiliesTest {

    private static boolean areOne(String one, String other) {
        return VerbFamilies.areOne(Lemma.of(one), Lemma.of(other));
    }

    @Test
    void waysOfOneActAreOneFamilyInAnyForm() {
        assertThat(areOne("freed", "releases")).isTrue();
        assertThat(areOne("stolen", "pilfer")).isTrue();
    }

    @Test
    void verbsOfTwoActsAreNot() {
        assertThat(areOne("freed", "paint")).isFalse();
        assertThat(VerbFamilies.has("harbourmaster")).isFalse();
    }
}
