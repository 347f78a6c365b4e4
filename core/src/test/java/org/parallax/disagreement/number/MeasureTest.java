package org.parallax.disagreement.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parallax.disagreement.Differing.given;
import static org.parallax.disagreement.Differing.toldOfSula;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasureTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Turnout was 45%. | 45.0 share",
                "Turnout was 45 per cent. | 45.0 share",
                "Turnout was 45 percent. | 45.0 share",
                "Turnout was 45pc. | 45.0 share",
                "Some 45% of voters stayed away. | 45.0 share",
                "Some 45 per cent of voters stayed away. | 45.0 share",
                "Turnout was 4.5%. | 4.5 share"
            })
    void aHundredthIsWrittenInFourWays(String body, String told) {
        assertThat(CountsOf.words(body)).containsExactly(told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Turnout rose by 4 percentage points. | 4.0 point",
                "Turnout fell by three points. | 3.0 point",
            })
    void pointsAreNoHundredths(String body, String told) {
        assertThat(CountsOf.words(body)).containsExactly(told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The skipper was fined 300 pounds. | 300.0 money £",
                "The skipper was fined more than 300 pounds. | 300.0 or more money £",
                "The rope cost 300 pounds. | 300.0 money £",
                "She owed him 300 pounds. | 300.0 money £",
                "The bell weighs 2 pounds. | 0.90718474 mass",
                "Two thousand pounds went astray. | 2000.0 money £"
            })
    void poundsAreMoneyWhereSomebodyPays(String body, String told) {
        assertThat(CountsOf.words(body)).containsExactly(told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The pier cost 300 Australian dollars. | 300.0 money a$",
                "The pier cost 300 Canadian dollars. | 300.0 money c$",
                "The pier cost 300 Hong Kong dollars. | 300.0 money hk$",
                "The pier cost 300 New Zealand dollars. | 300.0 money nz$",
                "The pier cost 300 US dollars. | 300.0 money $",
                "The pier cost 300 dollars. | 300.0 money $"
            })
    void dollarsOfOneCountryAreNotThoseOfAnother(String body, String told) {
        assertThat(CountsOf.words(body)).containsExactly(told);
    }

    @Test
    void aSignThatStandsAloneBelongsToItsSum() {
        assertThat(CountsOf.only("The pier cost £500.").words()).isEqualTo("£500");
        assertThat(CountsOf.only("The pier cost more than £500.").quantity().toString())
                .isEqualTo("500.0 or more");
        assertThat(CountsOf.only("The pier cost up to €500.").quantity().toString())
                .isEqualTo("500.0 or less");
        assertThat(CountsOf.only("The pier cost more than $500.").quantity().toString())
                .isEqualTo("500.0 or more");
    }

    @Test
    void howExactlyAnEstimateIsToldIsSeenInTheDigitsThatArePrinted() {
        assertThat(CountsOf.canBe("Smoke drifted about 42 miles.", 44 * 1609.344))
                .isTrue();
        assertThat(CountsOf.canBe("Smoke drifted 42 miles.", 44 * 1609.344)).isFalse();
    }

    @Test
    void atLeastSoManyMilesMayBeSomewhatMore() {
        given(
                        toldOfSula("a", "Smoke from the mill drifted at least 40 miles along the valley."),
                        toldOfSula("b", "Smoke from the mill drifted 45 miles along the valley."))
                .thenTheyAgree();
        given(
                        toldOfSula("a", "Smoke from the mill drifted at least 40 miles along the valley."),
                        toldOfSula("b", "Smoke from the mill drifted 90 miles along the valley."))
                .thenTheyDifferIn("number: 90 miles / at least 40 miles");
    }

    @Test
    void upToSoMuchMoneyHoldsEverySmallerSum() {
        given(
                        toldOfSula("a", "The mill wall at Sula cost up to €500,000."),
                        toldOfSula("b", "The mill wall at Sula cost €300,000."))
                .thenTheyAgree();
        given(
                        toldOfSula("a", "The mill wall at Sula cost up to €500,000."),
                        toldOfSula("b", "The mill wall at Sula cost €900,000."))
                .thenTheyDifferIn("number: up to €500,000 / €900,000");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A$3 million | $2 million",
                "3 million Australian dollars | $2 million",
                "A$3 million | 3 million Australian dollars",
                "US$3 million | $3 million",
                "300 Swedish kronor | 210 Norwegian kroner",
                "$3 million | 2 million euros"
            })
    void aSumInAnotherMoneyIsNoOtherSum(String one, String other) {
        given(
                        toldOfSula("a", "The mill wall at Sula cost " + one + "."),
                        toldOfSula("b", "The mill wall at Sula cost " + other + "."))
                .thenTheyAgree();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "$3 million | 5 million dollars | $3 million / 5 million dollars",
                "A$3 million | 5 million Australian dollars | 5 million Australian dollars / A$3 million",
                "£300 | 500 pounds | 500 pounds / £300"
            })
    void twoSumsInOneMoneyDiffer(String one, String other, String values) {
        given(
                        toldOfSula("a", "The mill wall at Sula cost " + one + "."),
                        toldOfSula("b", "The mill wall at Sula cost " + other + "."))
                .thenTheyDifferIn("number: " + values);
    }
}
