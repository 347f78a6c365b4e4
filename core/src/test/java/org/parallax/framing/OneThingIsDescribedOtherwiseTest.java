package org.parallax.framing;

import static org.parallax.framing.Framed.given;
import static org.parallax.framing.Framed.told;

import org.junit.jupiter.api.Test;
import org.parallax.language.Tagging.NameType;
import org.parallax.story.Told;

class OneThingIsDescribedOtherwiseTest {

    @Test
    void oneNounWithOtherWordsBesideIt() {
        given(
                        told("a", "The port opened a lonely rest yard for dancers."),
                        told("b", "The port opened a safe yard for dancers."))
                .thenFraming(
                        "a: lonely rest yard for dancers < b: safe yard for dancers",
                        "b: safe yard for dancers < a: lonely rest yard for dancers");
    }

    @Test
    void oneWhoSaysNothingOfItsOwnDoesNotDiffer() {
        given(told("a", "The port opened a safe yard for dancers."), told("b", "The port opened an yard for dancers."))
                .thenNothingFrames();
    }

    @Test
    void namesAndNumbersAreNoDifference() {
        given(
                        told("a", "The port opened a Sula rest yard for 40 dancers.")
                                .naming(NameType.PLACE, "Sula"),
                        told("b", "The port opened a new rest yard for dancers."))
                .thenNothingFrames();
    }

    @Test
    void oneNounOfTwoThingsIsNot() {
        given(
                        told("a", "The port opened a lonely yard for dancers."),
                        told("b", "The port opened a safe yard for trucks."))
                .thenNothingFrames();
    }

    @Test
    void whatIsToldInQuotationMarksIsTheSpeakers() {
        given(
                        told("a", "The port opened a lonely yard for dancers."),
                        told("b", "Jon Lund said “they opened a safe yard for dancers”.")
                                .naming(NameType.PERSON, "Jon Lund")
                                .says("Jon Lund", "they opened a safe yard for dancers"))
                .thenNothingFrames();
    }

    @Test
    void whatIsFarDownIsNotWhatTheArticleIsAbout() {
        String before = "It rained. The pier was shut. Boats lay still. Nobody came. The bells rang. ";
        given(
                        told("a", before + "The port opened a lonely yard for dancers."),
                        told("b", "The port opened a safe yard for dancers."))
                .thenNothingFrames();
    }

    private static Told decision(String file, String to) {
        String before = "It rained. The pier was shut. Boats lay still. Nobody came. The bells rang. ";
        return told(file, before + "Many liked Ana Brel's decision to " + to + ".")
                .naming(NameType.PERSON, "Ana Brel");
    }

    @Test
    void oneDeedOfOnePersonIsToldInTwoWays() {
        given(decision("a", "open the lock"), decision("b", "let strangers sail upstream"))
                .thenFraming(
                        "a: decision to open the lock < b: decision to let strangers",
                        "b: decision to let strangers < a: decision to open the lock");
    }

    @Test
    void anotherPersonsDecisionIsAnother() {
        given(
                        decision("a", "open the lock"),
                        told("b", "Many liked Jon Lund's decision to let strangers in.")
                                .naming(NameType.PERSON, "Jon Lund"))
                .thenNothingFrames();
    }

    @Test
    void whereAThingGoesAndThatItIsTheGreatestDescribeNothing() {
        given(
                        told("a", "The board sent its old crane to the pier."),
                        told("b", "The board lost its lonely crane on the pier."))
                .thenNothingFrames();
        given(
                        told("a", "It was the deadliest fire of the port in years."),
                        told("b", "It was the worst fire of the port in years."))
                .thenNothingFrames();
    }
}
