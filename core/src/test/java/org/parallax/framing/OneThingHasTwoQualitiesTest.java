package org.parallax.framing;

import static org.parallax.framing.Framed.given;
import static org.parallax.framing.Framed.told;

import org.junit.jupiter.api.Test;
import org.parallax.language.Tagging.NameType;
import org.parallax.story.Told;

class OneThingHasTwoQualitiesTest {

    private static final String BEFORE = "The pier opened. The tide came in. ";

    private static Told ofSula(String file, String body) {
        return told(file, BEFORE + body).naming(NameType.PLACE, "Sula");
    }

    @Test
    void aSolidLeadAndANarrowOneOfTheSame() {
        given(
                        ofSula("a", "Sula kept its solid lead in the regatta."),
                        ofSula("b", "Sula kept its narrow lead in the regatta."))
                .thenFraming(
                        "a: solid lead in the regatta < b: narrow lead in the regatta",
                        "b: narrow lead in the regatta < a: solid lead in the regatta");
    }

    @Test
    void aQualityThatTheOtherLeavesOut() {
        given(
                        ofSula("a", "The keepers lost their solid lead in the regatta."),
                        ofSula("b", "The keepers lost their lead in the regatta."))
                .thenFraming("a: solid lead in the regatta < b: lead in the regatta");
    }

    @Test
    void theSameQualityIsNone() {
        given(
                        ofSula("a", "Sula kept its solid lead in the regatta."),
                        ofSula("b", "Sula kept its solid lead in the regatta."))
                .thenNothingFrames();
    }

    @Test
    void twoThingsOfWhichNothingIsTheSame() {
        given(
                        ofSula("a", "The keepers took a solid lead in the regatta."),
                        ofSula("b", "Gold merchants kept a narrow lead over brass."))
                .thenNothingFrames();
    }

    @Test
    void thingsOfTwoByName() {
        given(
                        ofSula("a", "The solid lead of Sula in the regatta grew."),
                        told("b", BEFORE + "The narrow lead of Orm in the regatta shrank.")
                                .naming(NameType.PLACE, "Orm"))
                .thenNothingFrames();
    }

    @Test
    void aTitleIsNoThing() {
        given(
                        ofSula("a", "The cheerful Mrs. Lund met the keepers of Sula."),
                        ofSula("b", "A tired Mrs. Lund met the keepers of Sula."))
                .thenNothingFrames();
    }

    @Test
    void whatTheOtherArticleTellsElsewhereIsNothingNew() {
        given(
                        ofSula("a", "Sula kept its solid lead in the regatta."),
                        ofSula("b", "Sula kept its lead in the regatta. Nobody had seen a solid lead before."))
                .thenNothingFrames();
    }

    @Test
    void thingsOfWhichEachHasAnotherNounBesideIt() {
        given(
                        ofSula("a", "Sula fed its noisy harbour birds after the regatta."),
                        ofSula("b", "Sula fed its tame forest birds after the regatta."))
                .thenNothingFrames();
    }

    @Test
    void sentencesThatOnlyNameTheSameMayTellOfTwoThings() {
        given(
                        ofSula("a", "Sula counted its loyal voters.").naming(NameType.PLACE, "Orm Bay"),
                        ofSula("b", "Its voters left Sula."))
                .thenNothingFrames();
    }

    @Test
    void whatDescribesTwoByNameIsTwo() {
        given(
                        ofSula("a", "The solid harbour keeper Ada Lund met the divers of Sula.")
                                .naming(NameType.PERSON, "Ada Lund"),
                        ofSula("b", "The harbour keeper Jon Orm met the divers of Sula.")
                                .naming(NameType.PERSON, "Jon Orm"))
                .thenNothingFrames();
    }
}
