package org.parallax.disagreement.number;

import static org.parallax.disagreement.Differing.given;
import static org.parallax.disagreement.Differing.told;

import org.junit.jupiter.api.Test;
import org.parallax.story.Told;

class HowOftenIsNotHowManyTest {

    private static Told mill(String file, String words) {
        return told(file, "Fever swept through the old paper mill at Tarn. " + words);
    }

    @Test
    void howOftenIsNotHowMany() {
        given(
                        mill("a", "The fever at the mill killed two people."),
                        mill("b", "The fever at the mill killed four in every 900 people."))
                .thenTheyAgree();
        given(
                        mill("a", "The fever at the mill killed two people."),
                        mill("b", "The fever at the mill killed four people."))
                .thenTheyDifferIn("number: four people / two people");
    }

    @Test
    void whatIsFoundInTwoPlacesIsStillCounted() {
        given(
                        mill("a", "Inspectors found 14 leaks in two boilers of the mill."),
                        mill("b", "The mill was shut after inspectors found 40 leaks."))
                .thenTheyDifferIn("number: 14 leaks / 40 leaks");
    }
}
