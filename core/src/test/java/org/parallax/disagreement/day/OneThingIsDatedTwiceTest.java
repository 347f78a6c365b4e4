package org.parallax.disagreement.day;

import static org.parallax.disagreement.Differing.given;
import static org.parallax.disagreement.Differing.told;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OneThingIsDatedTwiceTest {

    private static final String ORGAN =
            "The great organ came to the chapel in 2015 from a shipyard of carpenters in Tarn.";

    @Test
    void oneThingInTwoYearsWhateverTheVerb() {
        given(
                        told("a", ORGAN),
                        told("b", "The great organ was brought in 2014 from the shipyard of the carpenters at Tarn."))
                .thenTheyDifferIn("date: 2014 / 2015");
    }

    @Test
    void oneDayOfTwoYears() {
        given(
                        told("a", "Thieves took the silver candlesticks of the chapel on April 14, 2029."),
                        told("b", "The silver candlesticks of the chapel were stolen on April 14, 2030."))
                .thenTheyDifferIn("date: April 14, 2029 / April 14, 2030");
    }

    @Test
    void oneDayOfTwoYearsNeedsFewWordsInCommon() {
        given(
                        told("a", "Thieves took the candlesticks of the chapel on April 14, 2029."),
                        told("b", "On April 14, 2030, the verger missed the candlesticks of his chapel."))
                .thenTheyDifferIn("date: April 14, 2029 / April 14, 2030");
        given(
                        told("a", "Thieves took the candlesticks of the chapel on April 14, 2029."),
                        told("b", "On April 14, 2030, the ferry reached Tarn with a bell."))
                .thenTheyAgree();
    }

    @Test
    void aYearAndADayOfAnotherYear() {
        given(
                        told("a", "Thieves took the silver candlesticks of the chapel in 2029."),
                        told("b", "Thieves took the silver candlesticks of the chapel on April 14, 2030."))
                .thenTheyDifferIn("date: 2029 / April 14, 2030");
        given(
                        told("a", "Thieves took the silver candlesticks of the chapel on April 14, 2029."),
                        told("b", "Thieves took the silver candlesticks of the chapel on May 2, 2030."))
                .thenTheyAgree();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The great organ came to the chapel in 2015 from a shipyard at Tarn.",
                "A great bell came to the market hall in 2014 from a foundry.",
                "The great organ came to the chapel in 1931 from a shipyard of carpenters in Tarn."
            })
    void theSameYearAnotherThingAndFarApartAreNone(String words) {
        given(told("a", ORGAN), told("b", words)).thenTheyAgree();
    }
}
