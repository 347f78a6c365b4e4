package org.parallax.framing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parallax.framing.Framed.given;
import static org.parallax.framing.Framed.told;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.language.Tagging.NameType;
import org.parallax.statement.Statement.SourceClass;

/** Words of distance and quotation marks that nobody speaks in. */
class DistanceTest {

    @Test
    void soCalledKeepsAwayWhereverItStands() {
        given(told("a", "The so-called experts left the pier on Monday.")).thenFraming("a: so-called experts");
    }

    @Test
    void itIsToldThatTheOutletKeepsAway() {
        assertThat(given(told("a", "The self-styled admiral left the pier on Monday."))
                        .found())
                .singleElement()
                .matches(Framing::quoted);
    }

    @Test
    void whoSpeaksIsSaidByTheOutletInWhoseverReport() {
        String inner = "the pier will not be mended";
        String outer = "Ana Brel, head of the so-called relief committee, asserted that " + inner;
        given(told("a", "The letter said that " + outer + ".")
                        .saysSome(SourceClass.DOCUMENT, "The letter", outer)
                        .saysSome(SourceClass.NAMED, "Ana Brel, head of the so-called relief committee", inner))
                .thenFraming("a: so-called relief committee");
        given(told("a", "The letter said that the so-called relief committee met.")
                        .saysSome(SourceClass.DOCUMENT, "The letter", "the so-called relief committee met"))
                .thenNothingFrames();
    }

    @Test
    void soCalledKeepsAwayBehindANameToo() {
        given(told("a", "The captain of the Sula so-called Joint Harbour Guard left the pier.")
                        .naming(NameType.PLACE, "Sula")
                        .naming(NameType.ORGANIZATION, "Joint Harbour Guard"))
                .thenFraming("a: so-called");
    }

    @Test
    void allegedCountsOnlyAgainstAnArticleWithoutIt() {
        given(told("a", "The alleged harbour theft took place in May.")).thenNothingFrames();
        given(
                        told("a", "The alleged harbour theft took place in May."),
                        told("b", "Police were called after the harbour theft in May."))
                .thenFraming("a: alleged harbour theft < b: harbour theft");
    }

    @Test
    void whoAccusesDoesNotSayAlleged() {
        String content = "the alleged harbour theft took place in May";
        given(
                        told("a", "Ana Brel said " + content + ".")
                                .naming(NameType.PERSON, "Ana Brel")
                                .reports("Ana Brel", "said", content),
                        told("b", "Police were called after the harbour theft in May."))
                .thenFraming("a: alleged harbour theft < b: harbour theft");
    }

    @Test
    void toClaimAThingIsNotToDoubtIt() {
        given(
                        told("a", "A group has claimed attacks on the harbour."),
                        told("b", "After the attacks on the harbour boats lay still."))
                .thenNothingFrames();
    }

    @Test
    void anOfficeInDoubtIsShownWithThePerson() {
        given(
                        told("a", "The so-called admiral Jon Lund left the port.")
                                .naming(NameType.PERSON, "Jon Lund"),
                        told("b", "In the evening, Jon Lund left the port.").naming(NameType.PERSON, "Jon Lund"))
                .thenFraming("a: so-called admiral < b: Jon Lund");
    }

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
}
