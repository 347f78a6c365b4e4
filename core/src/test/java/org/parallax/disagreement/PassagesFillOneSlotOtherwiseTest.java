package org.parallax.disagreement;

import static org.parallax.disagreement.Differing.given;
import static org.parallax.disagreement.Differing.told;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.story.Told;

class PassagesFillOneSlotOtherwiseTest {

    private static Told one(String words) {
        return told("a", words);
    }

    private static Told other(String words) {
        return told("b", words);
    }

    @Test
    void howManyStandAtOnePlace() {
        given(
                        one("The guild leads the northern watch and has about 850 soldiers at the harbour fort."),
                        other("The guild leads the northern watch, with nearly 1,000 troops stationed at the harbour."))
                .thenTheyDifferIn("number: about 850 soldiers / nearly 1,000 troops");
    }

    @Test
    void howFarAndInWhichDirection() {
        given(
                        one("The barge sank in the marshes of Oldmoor, about 230 km west of the capital Tarn."),
                        other("The wreck lies in a part of Oldmoor roughly 130 miles northwest of Tarn."))
                .thenTheyDifferIn("place: 130 miles northwest of / 230 km west of");
    }

    @Test
    void onePlaceInMilesAndInKilometres() {
        given(
                        one("The barge sank in the marshes of Oldmoor, about 209 km west of the capital Tarn."),
                        other("The wreck lies in a part of Oldmoor roughly 130 miles west of Tarn."))
                .thenTheyAgree();
    }

    @Test
    void whichPlaceInARow() {
        given(
                        one("A late stop dropped the young rower down to 15th place and he fought back to third."),
                        other("The young rower fought his way from 16th to third."))
                .thenTheyDifferIn("number: 15th place / 16th");
    }

    @Test
    void twoLapsFarApartAreTwo() {
        given(
                        one("The boat race was stopped on lap 20 by the safety crew."),
                        other("The boat race was stopped on lap 48 by the safety crew."))
                .thenTheyAgree();
    }

    @Test
    void whichOfTheThingsOfOneClass() {
        given(
                        one("A masked robber rammed a van into the old customs gate of the harbour."),
                        other("A masked robber rammed a truck into the old customs gate of the harbour."))
                .thenTheyDifferIn("other: truck / van");
    }

    @Test
    void aLorryIsATruck() {
        given(
                        one("A masked robber rammed a lorry into the old customs gate of the harbour."),
                        other("A masked robber rammed a truck into the old customs gate of the harbour."))
                .thenTheyAgree();
    }

    @ParameterizedTest
    @CsvSource({
        "The guild has been silent about the attack on the mill., been silent / claimed responsibility",
        "No group has claimed the attack on the mill., No group has claimed / claimed responsibility"
    })
    void firstItIsNotKnownAndThenItIs(String words, String values) {
        given(one(words), other("The guild claimed responsibility for the attack."))
                .thenTheyDifferIn("done, changed: " + values);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The guild leads the northern watch and has about 980 soldiers at the harbour fort.",
                "The guild leads the northern watch and needs about 850 soldiers at the harbour fort.",
                "The guild leads the northern watch and has another 850 soldiers at the harbour fort.",
                "The guild has 850 apples."
            })
    void whatIsNoOtherNumber(String words) {
        given(
                        one(words),
                        other("The guild leads the northern watch, with nearly 1,000 troops stationed at the harbour."))
                .thenTheyAgree();
    }

    @Test
    void whatIsHandedOverIsNotMoreThanThat() {
        given(
                        one("Smugglers handed over 21 stolen church bells to the harbour master."),
                        other("The harbour master was given 21 stolen church bells by smugglers."))
                .thenTheyAgree();
    }

    @Test
    void oneDayOfTheCalendarInTwoYears() {
        given(
                        one("The bells were stolen from the minster by smugglers on April 14, 2026."),
                        other("On April 14, 2024, the bells were stolen by smugglers."))
                .thenTheyDifferIn("date: April 14, 2024 / April 14, 2026");
    }
}
