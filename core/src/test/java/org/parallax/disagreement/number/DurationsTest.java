package org.parallax.disagreement.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parallax.disagreement.Differing.given;
import static org.parallax.disagreement.Differing.toldOfSula;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DurationsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The miller was jailed for two days. | 2.0 duration",
                "The miller was jailed for three weeks. | 21.0 duration",
                "The fire burned for 12 hours. | 0.5 duration",
                "The crew stood a 12-hour watch. | 0.5 duration",
                "The talks went on for four days. | 4.0 duration"
            })
    void howLongIsToldInDays(String body, String told) {
        assertThat(CountsOf.words(body)).containsExactly(told);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The miller, two years old, slept.",
                "The mill burned two years ago.",
                "Two years later the mill burned.",
                "The mill burned within two days.",
                "The mill burned in the last two years.",
                "The mill burns every two years."
            })
    void theWayToADateAnAgeAndAHabitAreNoLength(String body) {
        assertThat(CountsOf.words(body)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "for 18 months | for one and a half years",
                "for a year and a half | for 18 months",
                "for at least 18 months | for three years",
                "for up to three years | for 18 months",
                "for more than two years | for three years",
                "for two weeks | for 14 days"
            })
    void whatOneTermMayBeIsNoOtherTerm(String one, String other) {
        given(
                        toldOfSula("a", "The owner of the Sula mill was jailed " + one + "."),
                        toldOfSula("b", "The owner of the Sula mill was jailed " + other + "."))
                .thenTheyAgree();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "for 18 months | for three years | 18 months / three years",
                "for at least four years | for two years | at least four years / two years",
                "for up to two years | for four years | four years / up to two years",
                "for two weeks | for four days | four days / two weeks"
            })
    void twoTermsThatCannotBothBeSoDiffer(String one, String other, String values) {
        given(
                        toldOfSula("a", "The owner of the Sula mill was jailed " + one + "."),
                        toldOfSula("b", "The owner of the Sula mill was jailed " + other + "."))
                .thenTheyDifferIn("number: " + values);
    }
}
