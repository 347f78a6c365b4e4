package org.parallax.timeline.standing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.article.TextSpan;

/** A sentence that tells an event is a whole sentence of the story. */
class TellsAnEventTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The ferry sank off Brel on Monday.",
                "“The ferry sank off Brel on Monday.”",
                "Ørsted sold the old ferry on Monday!",
                "The ferry sank (off Brel on Monday)",
                "An island of 1,200 people voted on Monday."
            })
    void aWholeSentence(String sentence) {
        assertThat(TellsAnEvent.holds(sentence, new TextSpan(0, sentence.length())))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sank on Monday.",
                "the ferry sank off Brel on Monday.",
                ", the captain left Brel on Monday.",
                "MONDAY: FERRY SINKS OFF BREL AGAIN.",
                "The ferry sank off Brel on Monday",
                "Did the ferry sink off Brel on Monday?"
            })
    void whatIsNoSentence(String sentence) {
        assertThat(TellsAnEvent.holds(sentence, new TextSpan(0, sentence.length())))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "This article was updated on Monday in Brel.",
                "FILE - The ferry lies in Brel on Monday.",
                "Sign up for our letter from Brel on Monday.",
                "Here's what Brel needs to know on Monday.",
                "Watch: The ferry sinks off Brel on Monday."
            })
    void whatAnOutletSaysOfItsPage(String sentence) {
        assertThat(TellsAnEvent.holds(sentence, new TextSpan(0, sentence.length())))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I saw the ferry sink off Brel on Monday.",
                "On Monday we asked the captain of the ferry.",
                "We’ve asked the captain of the ferry."
            })
    void whatItsAuthorDoes(String sentence) {
        assertThat(TellsAnEvent.holds(sentence, new TextSpan(0, sentence.length())))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“I saw the ferry sink,” Brook said on Monday.",
                "\"We left the ferry,\" Brook told us on Monday."
            })
    void whatSomebodySaysOfThemselves(String sentence) {
        assertThat(TellsAnEvent.holds(sentence, new TextSpan(0, sentence.length())))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The owner did not respond on Monday to letters.",
                "The owner declined to comment on Monday.",
                "The owner could not immediately be reached on Monday."
            })
    void thatNobodyAnswered(String sentence) {
        assertThat(TellsAnEvent.holds(sentence, new TextSpan(0, sentence.length())))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"What each captain needs in Monday's race.", "How to vote in Brel on Monday."})
    void aHeading(String sentence) {
        assertThat(TellsAnEvent.holds(sentence, new TextSpan(0, sentence.length())))
                .isFalse();
    }
}
