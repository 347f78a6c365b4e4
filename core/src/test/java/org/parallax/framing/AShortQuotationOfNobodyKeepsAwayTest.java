package org.parallax.framing;

import static org.parallax.framing.Framed.given;
import static org.parallax.framing.Framed.told;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.language.Tagging.NameType;

class AShortQuotationOfNobodyKeepsAwayTest {

    @Test
    void aWordInQuotationMarksThatNobodySpeaksIsKeptAwayFrom() {
        given(
                        told("a", "The board opened its “modern” lock on Monday."),
                        told("b", "Boats passed the modern lock in the afternoon."))
                .thenFraming("a: modern < b: modern");
        given(told("a", "Nobody could find the “botched” repair on Monday.")).thenFraming("a: botched");
    }

    @Test
    void aTechnicalTermInQuotationMarksIsNot() {
        given(
                        told("a", "The rover will make a “soft landing” in spring."),
                        told("b", "The rover is to land in spring."))
                .thenNothingFrames();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The mayor called the lock “modern” on Monday.",
                "The word “modern” stands above the lock.",
                "The film “Drowned Bells” was shown on the quay.",
                "A ship named “swift” lay at the pier.",
                "Nobody knew that “the lock would be closed again by the board” on Monday."
            })
    void namesTitlesAndQuotationsAreNot(String sentence) {
        given(told("a", sentence)).thenNothingFrames();
    }

    @Test
    void whatSomebodySaidElsewhereInTheArticleIsQuotedAgain() {
        given(told("a", "Ana Brel said “a modern lock is safe”. The “modern” lock was shut on Monday.")
                        .naming(NameType.PERSON, "Ana Brel")
                        .says("Ana Brel", "a modern lock is safe"))
                .thenNothingFrames();
    }

    @Test
    void whatIsWrittenWithoutMarksTooIsNotKeptAwayFrom() {
        given(
                        told("a", "The board opened its “modern” lock on Monday. A modern lock was needed."),
                        told("b", "Boats passed the modern lock in the afternoon."))
                .thenNothingFrames();
    }
}
