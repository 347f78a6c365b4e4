package org.parallax.disagreement.deed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parallax.disagreement.Differing.given;
import static org.parallax.disagreement.Differing.naming;
import static org.parallax.disagreement.Differing.toldOfSula;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.disagreement.Disagreement;
import org.parallax.language.Tagging.NameType;
import org.parallax.story.Told;

class NegationTest {

    private static Told of(String file, String words) {
        return naming(toldOfSula(file, words), NameType.PERSON, "Ana Brel", "Jon Lund");
    }

    private static final String CLOSED = "Ana Brel closed the harbour for Jon Lund.";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ana Brel did not close the harbour for Jon Lund. | not close",
                "Ana Brel didn't close the harbour for Jon Lund. | didn't close",
                "Ana Brel has not yet closed the harbour for Jon Lund. | not yet closed",
                "Ana Brel never closed the harbour for Jon Lund. | never closed",
                "The harbour was not closed by Ana Brel for Jon Lund. | not closed"
            })
    void whatTurnsADeedRoundIsShownWithIt(String words, String turned) {
        assertThat(given(of("a", CLOSED), of("b", words)).found())
                .flatExtracting(Disagreement::sides)
                .extracting(Disagreement.Side::value)
                .contains("closed", turned);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ana Brel not only closed the harbour for Jon Lund but sold it.",
                "Ana Brel not just closed the harbour for Jon Lund.",
                "Ana Brel did not close the harbour for Jon Lund alone.",
                "Ana Brel did not say why she closed the harbour for Jon Lund.",
                "Ana Brel did not know when Jon Lund closed the harbour.",
                "Not everybody saw Ana Brel close the harbour for Jon Lund.",
                "Nobody but Ana Brel closed the harbour for Jon Lund.",
                "Ana Brel did nothing but close the harbour for Jon Lund.",
                "Ana Brel was not wrong to close the harbour for Jon Lund.",
                "Ana Brel did not want to close the harbour for Jon Lund.",
                "Ana Brel is not accused of closing the harbour for Jon Lund.",
                "There is no doubt that Ana Brel closed the harbour for Jon Lund."
            })
    void notOfAnotherWordDeniesNoDeed(String words) {
        given(of("a", CLOSED), of("b", words)).thenTheyAgree();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ana Brel should not have closed the harbour for Jon Lund.",
                "Ana Brel would not have closed the harbour for Jon Lund without a vote.",
                "Ana Brel could not close the harbour for Jon Lund.",
                "Ana Brel has no plans to close the harbour for Jon Lund.",
                "It is unclear whether Ana Brel closed the harbour for Jon Lund.",
                "Did Ana Brel not close the harbour for Jon Lund?"
            })
    void whatOnlyShouldOrMightNotBeIsNoDenial(String words) {
        given(of("a", CLOSED), of("b", words)).thenTheyAgree();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ana Brel did not close the harbour for Jon Lund until noon.",
                "Ana Brel had not closed the harbour for Jon Lund before.",
                "Ana Brel had not closed the harbour for Jon Lund since 1988.",
                "Initially, Ana Brel did not close the harbour for Jon Lund.",
                "At first Ana Brel did not close the harbour for Jon Lund."
            })
    void whatWasNotSoUntilThenIsSoNow(String words) {
        given(of("a", CLOSED), of("b", words)).thenTheyAgree();
    }

    @Test
    void whoDeniesOneOfTwoOffersMayHaveTakenTheOther() {
        given(
                        of("a", "Ana Brel accepted the offer of Jon Lund."),
                        of("b", "Ana Brel had rejected an earlier offer of Jon Lund."))
                .thenTheyAgree();
        given(
                        of("a", "Ana Brel accepted the offer of Jon Lund."),
                        of("b", "Ana Brel rejected another offer of Jon Lund."))
                .thenTheyAgree();
        given(of("a", "Ana Brel accepted the offer of Jon Lund."), of("b", "Ana Brel rejected the offer of Jon Lund."))
                .thenTheyDifferIn("done: accepted / rejected");
    }
}
