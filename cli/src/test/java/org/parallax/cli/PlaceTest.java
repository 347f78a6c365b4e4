package org.parallax.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.article.TextSpan;

class PlaceTest {

    private static final String TEXT = "The bridge opened.";

    @Test
    void anOffsetIsTheWordThere() {
        assertThat(Place.of("4", TEXT)).contains(new TextSpan(4, 10));
        assertThat(Place.of("9", TEXT)).contains(new TextSpan(4, 10));
        assertThat(Place.of("17", TEXT)).contains(new TextSpan(11, 18));
    }

    @Test
    void aBlankIsItself() {
        assertThat(Place.of("3", TEXT)).contains(new TextSpan(3, 4));
    }

    @ParameterizedTest
    @ValueSource(strings = {"5-10", "5..10"})
    void twoOffsetsAreAllBetween(String written) {
        assertThat(Place.of(written, TEXT)).contains(new TextSpan(5, 10));
    }

    @ParameterizedTest
    @ValueSource(strings = {"18", "4-19", "10-4", "4-4", "bridge", "-4", "", "99999999999"})
    void whatTheTextDoesNotHaveIsNoPlace(String written) {
        assertThat(Place.of(written, TEXT)).isEmpty();
    }
}
