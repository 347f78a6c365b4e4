package org.parallax.disagreement.count;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parallax.disagreement.Differing.given;
import static org.parallax.disagreement.Differing.told;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.disagreement.Disagreement;
import org.parallax.story.Told;

class OneThingIsCountedTwiceTest {

    private static Told mill(String file, String words) {
        return told(file, "Fire swept through the old paper mill at Tarn. " + words);
    }

    @Test
    void twoNumbersForOneThing() {
        given(
                        mill("a", "Divers found 14 barrels of acid under the paper mill."),
                        mill("b", "Divers found 40 barrels of acid under the paper mill."))
                .thenTheyDifferIn("number: 14 barrels / 40 barrels");
    }

    @Test
    void whoNamesAnotherDayStandsBesideThoseOfItsNumber() {
        Told monday = mill("a", "Divers found 14 barrels of acid under the paper mill.");
        Told sunday = mill("b", "Divers found 40 barrels of acid under the paper mill on Sunday, 4 May 2031.");
        Told later = mill("c", "On Tuesday, 6 May 2031, divers found 14 barrels of acid under the paper mill.");
        given(monday, sunday, later)
                .thenTheSidesAre(
                        "Divers found 14 barrels of acid under the paper mill",
                        "Divers found 40 barrels of acid under the paper mill on Sunday, 4 May 2031",
                        "On Tuesday, 6 May 2031, divers found 14 barrels of acid under the paper mill");
        given(sunday, later).thenTheyAgree();
    }

    @Test
    void theSameNumberOfSomethingElseStandsNotBesideIt() {
        given(
                        mill("a", "Divers found 14 barrels of acid under the paper mill."),
                        mill("b", "Divers found 40 barrels of acid under the paper mill."),
                        mill("c", "On Tuesday, 6 May 2031, children rolled 14 barrels of cider to the fair."))
                .thenTheSidesAre(
                        "Divers found 14 barrels of acid under the paper mill",
                        "Divers found 40 barrels of acid under the paper mill");
    }

    @Test
    void ofVeryManyItIsAllOneWhatTheyAreCalled() {
        given(
                        mill("a", "A leak at the mill's bank may have harmed 2.4 million customers."),
                        mill("b", "A leak at the mill's bank may have harmed 2.6 million people."))
                .thenTheyDifferIn("number: 2.4 million customers / 2.6 million people");
        given(
                        mill("a", "A leak at the mill's bank may have harmed 24 customers."),
                        mill("b", "A leak at the mill's bank may have harmed 26 people."))
                .thenTheyAgree();
    }

    @Test
    void wordsAndDigitsAreOneNumber() {
        given(
                        mill("a", "Divers found fourteen drums of acid under the paper mill."),
                        mill("b", "Divers found 14 drums of acid under the paper mill."))
                .thenTheyAgree();
    }

    @Test
    void whatIsNeededIsNotWhatOneHas() {
        given(
                        mill("a", "Firefighters found 14 pumps at the paper mill."),
                        mill("b", "Firefighters found that they needed 40 pumps at the paper mill."))
                .thenTheyAgree();
    }

    @Test
    void whatOtherTrialsBroughtIsNotOfThisOne() {
        given(
                        mill("a", "The owner of the paper mill was fined $300 for the acid."),
                        mill("b", "The owner of the paper mill was fined $900 for the acid in other trials."))
                .thenTheyAgree();
    }

    @Test
    void whatBothArticlesTellIsOfTwoThings() {
        String pumps = "Divers found 14 barrels of acid under the paper mill. "
                + "Divers found 40 barrels of acid under the paper mill too.";
        given(mill("a", pumps), mill("b", pumps)).thenTheyAgree();
    }

    @Test
    void limitsFarApartDiffer() {
        given(
                        mill("a", "Divers found up to 14 barrels of acid under the paper mill."),
                        mill("b", "Divers found up to 40 barrels of acid under the paper mill."))
                .thenTheyDifferIn("number: up to 14 barrels / up to 40 barrels");
    }

    @Test
    void numbersThatAreOneStandTogether() {
        Disagreement found = given(
                        mill("a", "Divers found 14 barrels of acid under the paper mill."),
                        mill("b", "Divers found 40 barrels of acid under the paper mill."),
                        mill("c", "Divers found fourteen barrels of acid under the paper mill."))
                .found()
                .get(0);
        assertThat(found.answers()).extracting(List::size).containsExactlyInAnyOrder(2, 1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "more than 100 | 120",
                "at least 14 | 17",
                "about 500 | 480",
                "nearly 500 | 487",
                "up to 900 | 650",
                "some 3,000 | 3,200",
                "dozens of | 60",
                "hundreds of | 800",
                "7,900 | 7,919",
                "2 million | 2,000,000",
                "almost 30 | 28"
            })
    void aRangeAndARoundingAgreeWithWhatLiesInThem(String one, String other) {
        given(
                        mill("a", "Rescuers found " + one + " sheep near the paper mill."),
                        mill("b", "Rescuers found " + other + " sheep near the paper mill."))
                .thenTheyAgree();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "more than 100 | 60",
                "at least 14 | 9",
                "about 500 | 900",
                "up to 90 | 650",
                "dozens of | 6,000",
                "thousands of | 200",
                "1,600 | 600"
            })
    void aRangeDiffersFromWhatLiesBeyondIt(String one, String other) {
        given(
                        mill("a", "Rescuers found " + one + " sheep near the paper mill."),
                        mill("b", "Rescuers found " + other + " sheep near the paper mill."))
                .thenTheyDifferIn(
                        "number: " + (one.compareTo(other) < 0 ? one + " sheep / " + other : other + " sheep / " + one)
                                + " sheep");
    }

    @Test
    void oneNumberInTwoUnitsIsNone() {
        given(
                        mill("a", "Smoke from the paper mill drifted 10 miles along the valley."),
                        mill("b", "Smoke from the paper mill drifted 16 kilometres along the valley."))
                .thenTheyAgree();
    }

    @Test
    void otherWorkersAreCountedApart() {
        given(
                        mill("a", "Inspectors met two council workers at the paper mill."),
                        mill("b", "Inspectors met 14 Norwegian workers at the paper mill."))
                .thenTheyAgree();
    }

    @Test
    void aRateIsNoTotal() {
        given(
                        mill("a", "The ferry carried 900 passengers a day past the mill."),
                        mill("b", "The ferry carried 22,000 passengers past the mill."))
                .thenTheyAgree();
    }

    @Test
    void aPartIsNotTheWhole() {
        given(
                        mill("a", "Rescuers found 14 of the sheep near the paper mill."),
                        mill("b", "Rescuers found 40 sheep near the paper mill."))
                .thenTheyAgree();
    }

    @Test
    void yearsDatesAndAgesAreNoCounts() {
        given(
                        mill("a", "Rescuers found Ole Bang, 47, near the paper mill in 1998."),
                        mill("b", "Rescuers found Ole Bang, 51, near the paper mill on 3 May 2031."))
                .thenTheyAgree();
    }

    @Test
    void versionsAreNoCounts() {
        given(
                        mill("a", "Engineers installed the 5.0 update at the paper mill."),
                        mill("b", "Engineers installed the 5.50 update at the paper mill."))
                .thenTheyAgree();
    }

    @Test
    void twoCountsOfAnotherDayAreTwo() {
        given(
                        mill("a", "Rescuers found 14 sheep near the paper mill on 2 May."),
                        mill("b", "Rescuers found 40 sheep near the paper mill on 4 May."))
                .thenTheyAgree();
    }

    @Test
    void whoCopiesANumberIsOnItsSide() {
        String words = "Divers found 14 barrels of acid under the paper mill.";
        given(mill("a", words), mill("b", words), mill("c", words.replace("14", "40")))
                .thenTheyDifferIn("number: 14 barrels / 40 barrels");
    }

    @Test
    void anArticleAloneDoesNotDifferFromItself() {
        given(mill("a", "Divers found 14 barrels under the mill. Divers found 40 barrels under the mill."))
                .thenTheyAgree();
    }

    @Test
    void amountsForOneThing() {
        given(
                        mill("a", "The court imposed a fine of $5 million on the owner of the mill."),
                        mill("b", "The owner of the mill must pay a $3 million fine, the court ruled."))
                .thenTheyDifferIn("number: $3 million / $5 million");
    }

    @Test
    void amountsForTwoThingsAreTwo() {
        given(
                        mill("a", "The court imposed a fine of $5 million on the owner of the mill."),
                        mill("b", "The owner of the mill spent $3 million on a yacht, the court heard."))
                .thenTheyAgree();
    }

    @Test
    void whatIsRoundedIsOneAmount() {
        given(
                        mill("a", "The court imposed a fine of $5 million on the owner of the mill."),
                        mill("b", "The court imposed a fine of $4.9 million on the owner of the mill."))
                .thenTheyAgree();
    }

    @Test
    void aCapAndALimitAreOne() {
        given(
                        mill("a", "The resolution set a cap of 500,000 barrels on the oil of the island."),
                        mill("b", "The resolution set the 2 million-barrel limit on the oil of the island."))
                .thenTheyDifferIn("number: 2 million-barrel / 500,000 barrels");
    }

    @Test
    void howLongOneThingLasts() {
        given(
                        mill("a", "The court sentenced the owner of the paper mill to five years in prison for arson."),
                        mill("b", "The owner of the paper mill was sentenced to seven years in prison for arson."))
                .thenTheyDifferIn("number: five years / seven years");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The owner of the paper mill was sentenced to 60 months in prison for arson.",
                "The owner of the paper mill was sentenced seven years ago for arson.",
                "The owner of the paper mill ran it for seven years."
            })
    void whatLastsAsLongOrIsSomethingElse(String words) {
        given(
                        mill("a", "The court sentenced the owner of the paper mill to five years in prison for arson."),
                        mill("b", words))
                .thenTheyAgree();
    }

    @Test
    void moreThanSoManyIsSoonOutgrown() {
        given(
                        mill("a", "The blaze at the mill wounded more than 40, firefighters said."),
                        Told.in(
                                        "b",
                                        "Fire swept through the old paper mill at Tarn. More than 60 were wounded in the blaze.")
                                .on("2031-05-06"))
                .thenTheyDifferIn("number, changed: More than 60 / more than 40");
        given(
                        mill("a", "More than 2,000 people signed a petition against the mill."),
                        mill("b", "Almost 30,000 people have signed a petition against the mill."))
                .thenTheyDifferIn("number: Almost 30,000 people / More than 2,000 people");
    }

    @Test
    void moreThanSoManyMayBeHalfAsManyMore() {
        given(
                        mill("a", "More than 2,000 people signed a petition against the mill."),
                        mill("b", "Some 2,800 people have signed a petition against the mill."))
                .thenTheyAgree();
    }

    @Test
    void howFarOneFell() {
        given(
                        told("a", "The roofer, who fell 10 to 12 feet, is in hospital."),
                        told("b", "A roofer fell 20ft from the mill."))
                .thenTheyDifferIn("number: 10 to 12 feet / 20ft");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A roofer fell about 12 feet from the mill.",
                "The roofer fell 3.4m from the mill.",
                "The roofer fell 90 feet in a dream.",
                "Shares in the roofer's firm fell 20 percent."
            })
    void howFarOneFellMuchAlikeOrAnotherDid(String words) {
        given(told("a", "The roofer, who fell 10 to 12 feet, is in hospital."), told("b", words))
                .thenTheyAgree();
    }

    @Test
    void ofVeryManyLimitsThatLieCloseDiffer() {
        given(
                        mill("a", "Divers found up to 1.5 million barrels of acid under the paper mill."),
                        mill("b", "Divers found up to 1.6 million barrels of acid under the paper mill."))
                .thenTheyDifferIn("number: up to 1.5 million barrels / up to 1.6 million barrels");
        given(
                        mill("a", "Divers found up to 15 barrels of acid under the paper mill."),
                        mill("b", "Divers found up to 16 barrels of acid under the paper mill."))
                .thenTheyAgree();
    }

    @Test
    void whatAllHaveTogetherIsNotWhatOneHas() {
        given(
                        mill("a", "The owner of the paper mill was fined $300 for the acid."),
                        mill("b", "The owner of the paper mill was fined a combined $900 for the acid."))
                .thenTheyAgree();
    }

    @Test
    void whatIsNewOnTwoDaysIsNotCountedTwice() {
        Told first = Told.in("a", "Marsh fever has broken out. There were 40 new deaths from marsh fever at Tarn.")
                .on("2031-05-05");
        Told later = Told.in("b", "Marsh fever has broken out. There were 44 new deaths from marsh fever at Tarn.")
                .on("2031-05-07");
        given(first, later).thenTheyAgree();
    }

    @Test
    void inNewsOfADiseaseItsCasesAreCounted() {
        String news = "The fever has spread. The virus is a threat. The outbreak goes on. ";
        given(
                        mill("a", news + "Doctors have confirmed 40 cases of the fever."),
                        mill("b", news + "The fever has infected 60 people."))
                .thenTheyDifferIn("number: 40 cases / 60 people");
    }

    @Test
    void casesOfOtherThingsAreNoTollOfTheIll() {
        given(mill("a", "Divers opened 40 cases of the wine."), mill("b", "The wine has infected 60 people."))
                .thenTheyAgree();
    }

    @Test
    void whatHasComeTogetherSoFarHasChanged() {
        given(
                        Told.in("a", "The gala for the mill at Tarn raised more than $57m, the keepers say.")
                                .on("2031-05-05"),
                        Told.in("b", "The gala for the mill at Tarn has so far raised $66m, the keepers say.")
                                .on("2031-05-09"))
                .thenTheyDifferIn("number, changed: $66m / more than $57m");
    }

    @Test
    void whatTwoOtherArticlesTellTogetherIsOfTwoThings() {
        String both = "Divers found six barrels of acid under the paper mill. "
                + "In all divers found 14 barrels of acid under the paper mill.";
        given(
                        mill("a", "Divers found six barrels of acid under the paper mill."),
                        mill("b", "Divers found 14 barrels of acid under the paper mill."),
                        mill("c", both),
                        mill(
                                "d",
                                "Six barrels of acid lay under the paper mill, said the harbour guard at dusk. "
                                        + "By then 14 barrels of acid had been carried out of the old paper mill."))
                .thenTheyAgree();
    }

    @Test
    void theSurePartOfATollIsNotTheWhole() {
        given(
                        mill("a", "The fire killed 20 people in the paper mill and may have killed another 40 people."),
                        mill("b", "The fire killed up to 68 people in the paper mill."))
                .thenTheyAgree();
        given(
                        mill("a", "The fire killed 20 people in the paper mill and burned another 40 boats."),
                        mill("b", "The fire killed 68 people in the paper mill."))
                .thenTheyDifferIn("number: 20 people / 68 people");
    }

    @Test
    void theCountOfSomePlacesIsNotThatOfAll() {
        given(
                        mill("a", "Divers found 14 barrels of acid under the paper mill."),
                        mill("b", "Divers found 40 barrels of acid in some rooms under the paper mill."))
                .thenTheyAgree();
    }
}
