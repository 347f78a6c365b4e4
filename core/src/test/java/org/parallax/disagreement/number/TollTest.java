package org.parallax.disagreement.number;

import static org.parallax.disagreement.Differing.given;
import static org.parallax.disagreement.Differing.told;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.story.Told;

class TollTest {

    private static Told mill(String file, String words) {
        return told(file, "Fire swept through the old paper mill at Tarn. " + words);
    }

    @Test
    void twoTollsOfOneDay() {
        given(
                        mill("a", "Seven people were killed in the blaze at the mill, firefighters said."),
                        mill("b", "The blaze at the mill killed 12 people, firefighters said."))
                .thenTheyDifferIn("number: 12 people / Seven people");
    }

    @Test
    void tollsOfFewAreToldOneByOneAndCrowdsAreNot() {
        given(
                        mill("a", "The blaze at the mill killed 20 people, firefighters said."),
                        mill("b", "The blaze at the mill killed 19 people, firefighters said."))
                .thenTheyDifferIn("number: 19 people / 20 people");
        given(
                        mill("a", "Divers found 20 barrels of acid under the paper mill."),
                        mill("b", "Divers found 19 barrels of acid under the paper mill."))
                .thenTheyAgree();
    }

    @Test
    void aTollThatRoseTheNextDayHasChanged() {
        given(
                        mill("a", "Seven people were killed in the blaze at the mill."),
                        Told.in("b", "Twelve people were killed in the blaze at the mill.")
                                .on("2031-05-06"))
                .thenTheyDifferIn("number, changed: Seven people / Twelve people");
    }

    @Test
    void aTollThatRoseHasChangedInAllArticles() {
        given(
                        mill("a", "Seven people were killed in the blaze at the mill."),
                        mill("b", "Nine people were killed in the blaze at the mill."),
                        Told.in("c", "The death toll of the blaze at the mill rose to 12.")
                                .on("2031-05-06"))
                .thenTheyDifferIn("number, changed: 12 / Nine people / Seven people");
    }

    @Test
    void aTollOfAtLeastSoManyIsNotMuchMore() {
        given(
                        mill("a", "At least 50 people were killed in the blaze at the mill."),
                        mill("b", "At least 70 people were killed in the blaze at the mill."))
                .thenTheyDifferIn("number: At least 50 people / At least 70 people");
        given(
                        mill("a", "At least 50 people were killed in the blaze at the mill."),
                        mill("b", "At least 54 people were killed in the blaze at the mill."))
                .thenTheyAgree();
    }

    @Test
    void nobodyIsNotTwo() {
        given(mill("a", "Two people were injured in the blaze."), mill("b", "It added that no one was injured."))
                .thenTheyDifferIn("number: Two people / no one was injured");
        given(mill("a", "Eighty people were injured in the blaze."), mill("b", "It added that no one was injured."))
                .thenTheyAgree();
    }

    @Test
    void otherNewsHasATollOfItsOwn() {
        given(
                        mill("a", "Seven people were killed in the blaze at the mill."),
                        mill("b", "Meanwhile three people were killed in a blaze at Sula."))
                .thenTheyAgree();
    }

    @Test
    void aTollThatFellTheNextDayIsADisagreement() {
        given(
                        mill("a", "Twelve people were killed in the blaze at the mill."),
                        Told.in("b", "Seven people were killed in the blaze at the mill.")
                                .on("2031-05-06"))
                .thenTheyDifferIn("number: Seven people / Twelve people");
    }

    @Test
    void theDeadAndTheInjuredAreTwoCounts() {
        given(
                        mill("a", "Seven people were killed in the blaze at the mill."),
                        mill("b", "Twenty-three people were injured in the blaze at the mill."))
                .thenTheyAgree();
    }

    @Test
    void theGravelyInjuredAreSomeOfTheInjured() {
        given(
                        mill("a", "Nine people were critically injured in the blaze at the mill."),
                        mill("b", "Twenty-three people were injured in the blaze at the mill."))
                .thenTheyAgree();
    }

    @Test
    void aTollManyTimesAsHighIsThatOfAnotherBlaze() {
        given(
                        mill("a", "One person was killed, in contrast with the blaze at the mill."),
                        mill("b", "The blaze at the mill killed 84 people."))
                .thenTheyAgree();
    }

    @Test
    void othersComeOnTop() {
        given(
                        mill("a", "The blaze at the mill injured another 12 people."),
                        mill("b", "The blaze at the mill injured 40 people."))
                .thenTheyAgree();
    }

    @Test
    void anOlderFireHasItsOwnToll() {
        given(
                        mill("a", "Seven people were killed in the blaze at the mill."),
                        mill("b", "In March 1998 a blaze at the mill killed 31 people."))
                .thenTheyAgree();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Fifteen of the more than 200 divers who were trapped under the paper mill were found.",
                "Ten divers, two masons died in the blaze at the paper mill.",
                "The blaze at the paper mill killed five from Sula.",
                "A family of five was among the dead of the blaze at the paper mill."
            })
    void aPartIsNotTheWhole(String words) {
        given(mill("a", "The blaze at the paper mill killed 12 people who were trapped."), mill("b", words))
                .thenTheyAgree();
    }

    @Test
    void theHeadlineAndTheBodyOfOneArticle() {
        given(
                        Told.in(
                                        "a",
                                        "Blaze at mill: 58 killed",
                                        "A blaze at the mill killed 63 people, firefighters said.")
                                .on("2031-05-05"),
                        told("b", "The mill at Tarn made paper for the mint."))
                .thenTheyDifferIn("number: 58 / 63 people");
    }

    @Test
    void theFireOfTheSentenceBeforeHasItsOwnToll() {
        given(
                        mill("a", "The blaze at the mill killed seven people."),
                        told(
                                "b",
                                "The mill had burned before, in March 1998. Twelve people died in the blaze at the mill then."))
                .thenTheyAgree();
    }

    @Test
    void thoseDrivenOutAreACountOfTheirOwn() {
        given(
                        mill("a", "The flood at Tarn has displaced 2,600 people from the valley."),
                        mill("b", "The flood at Tarn has displaced 1,300 people from the valley."))
                .thenTheyDifferIn("number: 1,300 people / 2,600 people");
    }

    @Test
    void othersWereHurtBesideTheDead() {
        given(
                        mill("a", "The blaze at the mill killed two and injured 14 others."),
                        mill("b", "The blaze at the mill killed two and injured 20 people."))
                .thenTheyDifferIn("number: 14 others / 20 people");
    }

    @Test
    void theDeadOfOneWarAreCountedTwice() {
        given(
                        told("a", "The revolt of the river people has displaced 2.3 million people since 2020."),
                        told("b", "The revolt of the river people displaced 2.9 million people in 2020."))
                .thenTheyDifferIn("number: 2.3 million people / 2.9 million people");
    }
}
