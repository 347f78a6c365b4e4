package org.parallax.framing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class ApartTest {

    @Test
    void thingsOfTwoByNameAreTwo() {
        assertThat(Apart.byName(Set.of("@sula", "pier"), Set.of("@orm", "pier")))
                .isTrue();
        assertThat(Apart.byName(Set.of("@sula", "@orm"), Set.of("@orm"))).isFalse();
    }

    @Test
    void whereOneHasNoNameNothingTellsThemApart() {
        assertThat(Apart.byName(Set.of("@sula"), Set.of("pier"))).isFalse();
    }

    @Test
    void aYearThatOnlyOneHasTellsThemApart() {
        assertThat(Apart.byYear(Set.of("1907", "flood"), Set.of("flood"))).isTrue();
        assertThat(Apart.byYear(Set.of("1907"), Set.of("1907", "143"))).isFalse();
    }

    @Test
    void whatIsNoYearDoesNot() {
        assertThat(Apart.byYear(Set.of("143", "4907"), Set.of("pier"))).isFalse();
    }
}
