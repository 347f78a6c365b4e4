package org.parallax.timeline.standing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.timeline.passage.Sentenced;

/** What something is counted from is known. */
class SinceADayOnlyCountsFromItTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Since the news broke on {Sunday}, the harbour has been closed.",
                "Forty boats have sunk since the war began in {2009}.",
                "The pier has been shut since {Monday}."
            })
    void sinceThen(String sentence) {
        assertThat(Sentenced.marked(sentence).is(SinceADayOnlyCountsFromIt::holds))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nobody had drowned since {2004}, when a ferry sank.",
                "It is the first flood since {2004} when a ferry sank."
            })
    void whatIsToldOfItBehind(String sentence) {
        assertThat(Sentenced.marked(sentence).is(SinceADayOnlyCountsFromIt::holds))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The harbour, closed since the wreck, opened on {Sunday}.",
                "Since nobody came, the board closed the pier, on {Sunday}.",
                "The pier was shut on {Sunday}."
            })
    void otherTimes(String sentence) {
        assertThat(Sentenced.marked(sentence).is(SinceADayOnlyCountsFromIt::holds))
                .isFalse();
    }
}
