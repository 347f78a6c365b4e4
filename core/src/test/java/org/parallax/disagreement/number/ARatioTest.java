package org.parallax.disagreement.number;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.disagreement.Differing;

class ARatioTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "One in four boats leaks.",
                "About one in five boats leaks.",
                "Nine out of 10 boats leak.",
                "Two out of every three boats leak.",
                "One in every 40 boats leaks.",
                "Some four in 1,000 boats leak.",
                "The fever kills four in every 1,000 patients."
            })
    void oneInSoManyCountsNeitherTheOneNorTheMany(String body) {
        assertThat(CountsOf.words(body)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The guards arrested 40 people in two raids. | 40.0 held",
                "The storm sank 12 boats in five hours. | 12.0 boat",
            })
    void manyInFewAreNoRatio(String body, String told) {
        assertThat(CountsOf.words(body)).contains(told);
    }

    @Test
    void aRatioIsNeverLaidBesideACount() {
        Differing.given(
                        Differing.toldOfSula("a", "One in four boats at Sula leaks."),
                        Differing.toldOfSula("b", "Some 40 boats at Sula leak."))
                .thenTheyAgree();
    }
}
