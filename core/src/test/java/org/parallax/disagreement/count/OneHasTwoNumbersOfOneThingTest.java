package org.parallax.disagreement.count;

import static org.parallax.disagreement.Differing.given;
import static org.parallax.disagreement.Differing.naming;
import static org.parallax.disagreement.Differing.told;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.language.Tagging.NameType;
import org.parallax.story.Told;

class OneHasTwoNumbersOfOneThingTest {

    private static Told named(Told told) {
        return naming(told, NameType.PERSON, "Brel", "Lund");
    }

    private static Told vote(String file, String words) {
        return named(told(file, words));
    }

    @Test
    void oneHasTwoNumbers() {
        given(vote("a", "Brel now has 57 seats."), vote("b", "Brel has 71 seats."))
                .thenTheyDifferIn("number: 57 seats / 71 seats");
    }

    @Test
    void whatTheNextHasIsOfTheSame() {
        given(vote("a", "Brel has 57 seats, Lund has 12."), vote("b", "Brel has 57 seats, while Lund has 19."))
                .thenTheyDifferIn("number: 12 / 19");
    }

    @Test
    void laterAndFurtherDownItHasChanged() {
        given(
                        vote("a", "Brel has 57 seats."),
                        named(Told.in("b", "Brel has 71 seats.").on("2031-05-06")))
                .thenTheyDifferIn("number, changed: 57 seats / 71 seats");
        given(vote("a", "Brel has 71 seats. It rains. Brel has 57 seats."), vote("b", "It rains."))
                .thenTheyDifferIn("number, changed: 57 seats / 71 seats");
    }

    @Test
    void ofHundredsTheLeastIsToldExactly() {
        given(vote("a", "Brel has at least 766 seats."), vote("b", "Brel has at least 781 seats."))
                .thenTheyDifferIn("number: at least 766 seats / at least 781 seats");
        given(vote("a", "Brel has at least 760 seats."), vote("b", "Brel has at least 781 seats."))
                .thenTheyAgree();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Brel has 57 seats.",
                "Brel has at least 50 seats.",
                "Lund has 71 seats.",
                "Brel has 71 votes.",
                "Brel has had 71 seats.",
                "Brel has",
                "Seventy-one seats Brel has, they say."
            })
    void whatIsNoOtherNumberOfIt(String words) {
        given(vote("a", "Brel has 57 seats."), vote("b", words)).thenTheyAgree();
    }
}
