package org.parallax.disagreement;

import static org.parallax.disagreement.Differing.given;
import static org.parallax.disagreement.Differing.told;

import org.junit.jupiter.api.Test;

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
}
