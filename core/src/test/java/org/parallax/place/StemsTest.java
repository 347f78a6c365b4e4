package org.parallax.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class StemsTest {

    private static final Stems HARBOUR = Stems.of(List.of("ferry", "quay", "storm", "pilot", "fog"));

    @Test
    void whatTheOthersHaveIsNotLacking() {
        assertThat(Stems.of(List.of("storm", "ferry")).lackAtMost(0, HARBOUR)).isTrue();
        assertThat(HARBOUR.lackAtMost(0, HARBOUR)).isTrue();
        assertThat(Stems.of(List.of()).lackAtMost(0, HARBOUR)).isTrue();
    }

    @Test
    void whatTheyHaveNotIs() {
        Stems inland = Stems.of(List.of("storm", "meadow", "quay", "orchard"));
        assertThat(inland.lackAtMost(1, HARBOUR)).isFalse();
        assertThat(inland.lackAtMost(2, HARBOUR)).isTrue();
        assertThat(inland.lackAtMost(3, Stems.of(List.of()))).isFalse();
        assertThat(inland.lackAtMost(-1, HARBOUR)).isFalse();
    }

    /** "AaAa", "BBBB" and "AaBB" have one hash. */
    @Test
    void wordsOfOneHashAreToldApart() {
        Stems two = Stems.of(List.of("BBBB", "AaAa"));
        assertThat(Stems.of(List.of("AaBB", "storm")).lackAtMost(1, two)).isFalse();
        assertThat(Stems.of(List.of("AaAa", "AaBB")).lackAtMost(1, two)).isTrue();
        assertThat(two.lackAtMost(0, Stems.of(List.of("AaBB", "AaAa", "BBBB")))).isTrue();
    }
}
