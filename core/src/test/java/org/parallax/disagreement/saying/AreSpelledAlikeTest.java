package org.parallax.disagreement.saying;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AreSpelledAlikeTest {

    @ParameterizedTest
    @CsvSource({
        "neighbours, neighbors",
        "organisation, organization",
        "organised, organized",
        "analyse, analyze",
        "centre, center",
        "theatres, theaters",
        "dialogue, dialog",
        "travelling, traveling",
        "defence, defense",
        "programme, program",
        "grey, gray",
        "asking, askin",
        "firstgroup, firstgroup"
    })
    void britishAndAmericanAreOne(String one, String other) {
        assertThat(AreSpelledAlike.holds(one, other)).isTrue();
        assertThat(AreSpelledAlike.holds(other, one)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "million, billion",
        "two, ten",
        "men, women",
        "five, fine",
        "killed, kicked",
        "bad, mad",
        "support, supply",
        "internal, international",
        "complain, complete",
        "1900, 1990",
        "19, 90",
        "prize, price",
        "hour, hor",
        "or, our",
        "a, b",
        "'', pier"
    })
    void otherWordsAreNot(String one, String other) {
        assertThat(AreSpelledAlike.holds(one, other)).isFalse();
        assertThat(AreSpelledAlike.holds(other, one)).isFalse();
    }
}
