package org.parallax.disagreement.saying;

import static org.parallax.disagreement.Differing.given;
import static org.parallax.disagreement.Differing.told;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OneQuotationHasTwoWordingsTest {

    @Test
    void twoWordingsOfOneQuotation() {
        given(
                        told("a", "“We shall lose our pier, our ferry and our savings,” one of them wrote."),
                        told("b", "“We shall lose our pier, our ferry and our patience,” it says there."))
                .thenTheyDifferIn("other: patience / savings");
    }

    @Test
    void aQuotationCutShortIsTheSame() {
        given(
                        told("a", "“We shall lose our pier, our ferry and our savings,” one of them wrote."),
                        told("b", "“We shall lose our pier, our ferry,” it says there."))
                .thenTheyAgree();
    }

    @Test
    void spellingsAreNoOtherWords() {
        given(
                        told("a", "“We shall lose our pier, our ferry and our neighbours,” one of them wrote."),
                        told("b", "“We shall lose our pier, our ferry and our neighbors,” it says there."))
                .thenTheyAgree();
    }

    @Test
    void quotationsOfTwoThingsAreNoWordings() {
        given(
                        told("a", "“We shall lose our pier before the winter comes,” one of them wrote."),
                        told("b", "“The council has money for a new bridge now,” it says there."))
                .thenTheyAgree();
    }

    @Test
    void twoWordsThatSoundAlikeAreTwo() {
        given(
                        told("a", "“It was the will of the old men that the pier be mended,” one of them wrote."),
                        told("b", "“It was the will of the old women that the pier be mended,” it says there."))
                .thenTheyDifferIn("other: men / women");
    }

    @Test
    void whatStandsBetweenTwoQuotationsIsNone() {
        given(
                        told("a", "\"Yes,\" he said to the men on the old stone quay on Friday, \"it will go.\""),
                        told("b", "\"Yes,\" he said to the men on the new stone quay on Friday, \"it will go.\""))
                .thenTheyAgree();
    }

    private static final String OTHERWISE = "“We shall mend the old quay,” it says there.";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ana Brel said: “We shall mend the old pier,” and left.",
                "Ana Brel said: \"We shall mend the old pier,\" and left.",
                "Ana Brel said: ‘We shall mend the old pier,’ and left.",
                "\"Yes,\" Ana Brel said on the quay on Friday, \"We shall mend the old pier,\" and left.",
                "“Yes,” Ana Brel said on the quay on Friday, “We shall mend the old pier,” and left.",
                "‘Yes,’ said the ferrymen’s friend, ‘We shall mend the old pier,’ and left the ferrymen’s house.",
                "\"It is late.\n\n\"We shall mend the old pier,\" Ana Brel said."
            })
    void whatStandsBetweenTwoMarksOfOneSortIsAQuotation(String text) {
        given(told("a", text), told("b", OTHERWISE)).thenTheyDifferIn("other: pier / quay");
    }

    @Test
    void aQuotationWithinOneBelongsToIt() {
        given(
                        told("a", "“Ana Brel said ‘We shall mend the old pier’ on the quay,” Jon Lund said."),
                        told("b", "“Ana Brel said ‘We shall mend the old pier’ on the jetty,” Jon Lund said."))
                .thenTheyDifferIn("other: jetty / quay");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"",
                "“”",
                "“We shall mend the old pier",
                "We shall mend the old pier” and the ferry.",
                "The ferrymen’s friend says we shall mend the old pier, the oarsmen’s friend.",
                "“We shall mend\nthe old pier,” it says."
            })
    void whatNoTwoMarksHoldIsNone(String text) {
        given(told("a", text), told("b", OTHERWISE)).thenTheyAgree();
    }

    @Test
    void fewLettersAreTooFew() {
        given(
                        told("a", "“I am as I am so ill,” one of them wrote."),
                        told("b", "“I am as I am so old,” it says there."))
                .thenTheyAgree();
    }

    @Test
    void whatAnOutletPutsIntoItNobodySaid() {
        given(
                        told("a", "“We shall mend the old pier (in Sula) before the winter comes,” it says there."),
                        told(
                                "b",
                                "“We shall mend the old pier (of the harbour) before the winter comes,” it says there."))
                .thenTheyAgree();
    }

    @Test
    void aNameInOtherLettersIsTheSame() {
        given(
                        told("a", "“We shall ask our friend al-Rasheedi to mend the pier,” one of them wrote."),
                        told("b", "“We shall ask our friend Rashidi to mend the pier,” it says there."))
                .thenTheyAgree();
        given(
                        told("a", "“We shall ask our friend Brenner to mend the pier,” one of them wrote."),
                        told("b", "“We shall ask our friend Rashidi to mend the pier,” it says there."))
                .thenTheyDifferIn("other: Brenner / Rashidi");
    }

    @Test
    void aLittleWordMoreDoesNotHideAnother() {
        given(
                        told("a", "“We shall lose our pier and our ferry, angry owners and good friends,” one wrote."),
                        told("b", "“We shall lose our pier, our ferry and angry holders and good friends,” it says."))
                .thenTheyDifferIn("other: holders / owners");
    }

    @Test
    void whereWordsAreLeftOutNothingIsSaidOtherwise() {
        given(
                        told(
                                "a",
                                "“We shall lose our pier, our ferry and our savings … this year,” one of them wrote."),
                        told("b", "“We shall lose our pier, our ferry and our patience this year,” it says there."))
                .thenTheyAgree();
    }

    @Test
    void theOutletsWordsAreNotShown() {
        given(told("a", "His answer to them: “We shall mend the old pier,” and he left."), told("b", OTHERWISE))
                .thenTheSidesAre("We shall mend the old pier", "We shall mend the old quay");
    }
}
