package org.parallax.disagreement.count;

import static org.parallax.disagreement.Differing.given;

import org.junit.jupiter.api.Test;
import org.parallax.story.Told;

class TheirWordsTellOfOneCountTest {

    private static final String NEWS = "Fire swept through the old paper mill at Tarn. The masons came at noon. "
            + "The wardens closed the road. The council met at once. The ferry waited. ";

    private static Told mill(String file, String day, String words) {
        return Told.in(file, NEWS + words).on(day);
    }

    @Test
    void aTollThatGrewManyTimesIsToldInMuchTheSameWords() {
        given(
                        mill("a", "2031-05-05", "One person died in the blaze at the paper mill."),
                        mill("b", "2031-05-07", "The blaze at the paper mill killed 84 people."))
                .thenTheyDifferIn("number, changed: 84 people / One person");
    }

    @Test
    void thousandsOfDeadAreOfOneDisaster() {
        given(
                        mill("a", "2031-05-05", "The flood has killed 80,000 people."),
                        mill("b", "2031-05-05", "Aid workers believe that 20,000 residents have died."))
                .thenTheyDifferIn("number: 20,000 residents / 80,000 people");
        given(
                        mill("a", "2031-05-05", "The flood has killed 80 people."),
                        mill("b", "2031-05-05", "Aid workers believe that 20 residents have died."))
                .thenTheyAgree();
    }

    @Test
    void theDayOnWhichATollRoseIsNotThatOfTheDead() {
        given(
                        mill("a", "2031-05-05", "The blaze at the paper mill killed two people on Sunday."),
                        mill("b", "2031-05-06", "The toll of the blaze at the paper mill rose to at least six Monday."))
                .thenTheyDifferIn("number, changed: at least six / two people");
    }

    @Test
    void theDeadOfLongAgoAreNotThoseOfToday() {
        given(
                        mill("a", "2031-05-05", "The flood has killed 80,000 people."),
                        mill("b", "2031-05-05", "In 1968 20,000 residents died of a fever."))
                .thenTheyAgree();
    }

    @Test
    void oneWordInCommonTellsOfTwoEvents() {
        given(
                        mill(
                                "a",
                                "2031-05-05",
                                "One person died in a blaze at the tower of Sula with its ropes and ladders."),
                        mill(
                                "b",
                                "2031-05-07",
                                "The blaze at the paper mill, fed by gales and dry timber, killed 84 people."))
                .thenTheyAgree();
    }
}
