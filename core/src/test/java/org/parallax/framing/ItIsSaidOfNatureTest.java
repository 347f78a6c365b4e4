package org.parallax.framing;

import static org.parallax.framing.Framed.given;
import static org.parallax.framing.Framed.told;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ItIsSaidOfNatureTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Rain lashed the pier at dawn.",
                "Heavy rain lashed the pier at dawn.",
                "The volcano erupted on Monday.",
                "A fire erupted in the boathouse.",
                "A fierce storm hit the pier.",
                "Fierce winds kept the ferry in port.",
                "Bitter cold kept the ferry in port.",
                "The bitter herb grows on the quay.",
                "A wave of heat reached the island.",
                "The hold flooded with water.",
                "A furious gale tore the sail."
            })
    void weatherAndTastesJudgeNobody(String sentence) {
        given(told("a", sentence)).thenNothingFrames();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The owner lashed the board. | lashed the board",
                "A storm of reproach lashed the board. | lashed the board",
                "The crowd erupted in cheers. | erupted in cheers",
                "A fierce row broke out on the pier. | fierce row",
                "A bitter dispute kept the ferry in port. | bitter dispute",
                "A wave of newcomers reached the island. | wave of newcomers",
                "The island was flooded with newcomers. | flooded with newcomers"
            })
    void thatOfPeopleDoes(String sentence, String words) {
        given(told("a", sentence)).thenFraming("a: " + words);
    }
}
