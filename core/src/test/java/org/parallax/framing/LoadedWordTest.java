package org.parallax.framing;

import static org.parallax.framing.Framed.given;
import static org.parallax.framing.Framed.told;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.language.Tagging.NameType;
import org.parallax.story.Told;

class LoadedWordTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A ship slammed into the pier.",
                "The door of the boathouse slammed shut.",
                "The keeper slammed the gate of the lock.",
                "The driver slammed on the brakes.",
                "The skipper walked back to the quay."
            })
    void whoOnlyMovesBlamesNobody(String sentence) {
        given(told("a", sentence)).thenNothingFrames();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The skipper slammed the board. | slammed the board",
                "The board was slammed by the skippers. | slammed by the skippers",
                "The skippers slammed a plan for the lock. | slammed a plan for the lock"
            })
    void whoSlamsPeopleAndPlansDoes(String sentence, String words) {
        given(told("a", sentence)).thenFraming("a: " + words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The skipper was charged with murder.",
                "A jury found him guilty of terrorism.",
                "Police opened a murder investigation.",
                "The council passed a law against terrorism."
            })
    void aTermOfLawIsNoJudgement(String sentence) {
        given(told("a", sentence)).thenNothingFrames();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A new tax regime began in May.",
                "A regime of inspections began in May.",
                "The boathouse boasts four rooms.",
                "The pier boasts a lamp from 1884."
            })
    void aRegimeOfThingsAndAHouseWithRoomsAreNone(String sentence) {
        given(told("a", sentence)).thenNothingFrames();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The regime of colonels fell in May. | regime of colonels",
                "The regime of the skippers fell in May. | regime of the skippers",
                "The skipper boasted of her catch. | boasted of her catch",
                "The skipper boasted that she had won. | boasted"
            })
    void aRegimeOfPeopleAndABoastAre(String sentence, String words) {
        given(told("a", sentence)).thenFraming("a: " + words);
    }

    @Test
    void whoTakesHisWordsBackWalksNowhere() {
        given(told("a", "The mayor walked back his promise of a lock."))
                .thenFraming("a: walked back his promise of a lock");
    }

    @Test
    void oneArticleThatQuotesAWordAndOneThatWritesIt() {
        given(
                        told("a", "The skipper said the “botched” repair was over."),
                        told("b", "The botched repair was over by noon."))
                .thenFraming("b: botched repair < a: repair");
    }

    @Test
    void aTitleOfAWorkIsANameAndJudgesNothing() {
        given(told("a", "The film Nightmare on the Pier was shown on the quay."))
                .thenNothingFrames();
        given(told("a", "The book “A Botched Repair” was sold on the quay.")).thenNothingFrames();
    }

    @Test
    void inAHeadlineEveryWordMayHaveACapital() {
        given(Told.in("a", "Mayor Slams Board Over Ferry", "The board met on Monday.")
                        .on("2031-05-05"))
                .thenFraming("a: Slams Board Over Ferry");
    }

    @Test
    void whatIsReportedOfOneIsHisAndWhatDescribesHimIsNot() {
        given(told("a", "Ana Brel told the board that the thug must go.")
                        .naming(NameType.PERSON, "Ana Brel")
                        .says("Ana Brel", "the thug must go"))
                .thenNothingFrames();
        given(told("a", "The disgraced Ana Brel told the board that the skipper must go.")
                        .naming(NameType.PERSON, "Ana Brel")
                        .says("Ana Brel", "the skipper must go"))
                .thenFraming("a: disgraced Ana Brel");
    }
}
