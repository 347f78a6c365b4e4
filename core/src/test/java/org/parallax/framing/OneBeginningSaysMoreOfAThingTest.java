package org.parallax.framing;

import static org.parallax.framing.Framed.given;
import static org.parallax.framing.Framed.told;

import org.junit.jupiter.api.Test;
import org.parallax.language.Tagging.NameType;

class OneBeginningSaysMoreOfAThingTest {

    private static final String BEFORE = "The pier opened. The tide came in. ";

    @Test
    void aQualityThatOthersDoNotTell() {
        given(told("a", "Boats passed the modern lock."), told("b", "The board opened its lock in the afternoon."))
                .thenFraming("a: modern lock < b: lock");
    }

    @Test
    void whereTheArticlesBeginWithOtherThingsANounBindsNothing() {
        given(
                        told("a", "Boats passed the modern lock. Divers left the pier with crates of herring."),
                        told("b", "The board opened its lock. Gold merchants told a tale of brass."))
                .thenNothingFrames();
    }

    @Test
    void itStandsWhereAnArticleSaysWhatItIsAbout() {
        given(told("a", BEFORE + "Boats passed the modern lock."), told("b", "The board opened its lock on Monday."))
                .thenNothingFrames();
    }

    @Test
    void whatAnotherArticleTellsTooIsNoneOfItsOwn() {
        given(told("a", "Boats passed the modern lock."), told("b", BEFORE + "Nobody opened the modern lock."))
                .thenNothingFrames();
        given(told("a", "Boats passed the modern lock."), told("b", BEFORE + "Nobody opened the “modern” lock."))
                .thenFraming("b: modern < a: modern");
    }

    @Test
    void whatNobodyElseWritesOfIsNotCompared() {
        given(told("a", "Boats passed the modern lock."), told("b", "The board met on Monday."))
                .thenNothingFrames();
    }

    @Test
    void whichOneItIsTellsNoQuality() {
        given(told("a", "Boats passed the second lock."), told("b", "The board opened its lock on Monday."))
                .thenNothingFrames();
    }

    @Test
    void whatSomebodySaysIsNotTheOutletsWord() {
        given(
                        told("a", "“Boats passed the modern lock,” Jon Lund said.")
                                .naming(NameType.PERSON, "Jon Lund"),
                        told("b", "The board opened its lock on Monday."))
                .thenNothingFrames();
    }
}
