package org.parallax.disagreement.count;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.disagreement.number.CountsOf;

class AFeatIsToldOfManyGamesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Brel made two touchdowns.",
                "Brel has 38 goals.",
                "Brel scored 20 points.",
                "Brel finished with 20 points.",
                "Brel won 12 games."
            })
    void whatPlayersDoIsCountedForManySpans(String body) {
        assertThat(AFeatIsToldOfManyGames.is(CountsOf.only(body))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Brel leads by 5 points.", "Brel made 14 demands.", "Brel sank 12 boats."})
    void whatOthersDoIsNot(String body) {
        assertThat(AFeatIsToldOfManyGames.is(CountsOf.only(body))).isFalse();
    }
}
