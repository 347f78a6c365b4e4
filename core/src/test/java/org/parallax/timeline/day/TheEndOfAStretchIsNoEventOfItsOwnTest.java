package org.parallax.timeline.day;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.timeline.passage.Sentenced;

/** A stretch is told of the day on which it began. */
class TheEndOfAStretchIsNoEventOfItsOwnTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Fares rose from 3 May to {9 July}.",
                "The boats sailed between 3 and {9 May}.",
                "The pier is shut from 3 May until about {9 May}.",
                "The fair (26 February – {1 March}) was long.",
                "The fair ran May 3-{May 9}."
            })
    void theLastOfTwoDays(String sentence) {
        assertThat(Sentenced.marked(sentence).is(TheEndOfAStretchIsNoEventOfItsOwn::holds))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Fares rose from a crown to two on {9 July}.",
                "Fares rose on 3 May and on {9 July}.",
                "He sailed to Brel on {9 July}.",
                "The pier was shut until {9 July}."
            })
    void aDayOfItsOwn(String sentence) {
        assertThat(Sentenced.marked(sentence).is(TheEndOfAStretchIsNoEventOfItsOwn::holds))
                .isFalse();
    }
}
