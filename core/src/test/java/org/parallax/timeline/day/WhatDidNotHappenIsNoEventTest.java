package org.parallax.timeline.day;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.timeline.passage.Sentenced;

/** What was not done, or was only to be, happened on no day. */
class WhatDidNotHappenIsNoEventTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "No oil was shipped in {October}.",
                "The board did not meet on {Monday}.",
                "The board didn’t meet on {Monday}.",
                "Nobody came on {Monday}.",
                "It was never open on {Monday}."
            })
    void whatIsDeniedBeforeTheDay(String sentence) {
        assertThat(WhatDidNotHappenIsNoEvent.holds(
                        Sentenced.marked(sentence).tokens(),
                        Sentenced.marked(sentence).time(),
                        false))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Oil was shipped in {October}, and no gas.",
                "On {Monday} the board did not meet.",
                "The board, which had never met, met on {Monday}.",
                "It would be ready on {Monday}.",
                "Notices were put up on {Monday}."
            })
    void whatIsNot(String sentence) {
        assertThat(WhatDidNotHappenIsNoEvent.holds(
                        Sentenced.marked(sentence).tokens(),
                        Sentenced.marked(sentence).time(),
                        false))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"It would be ready in {2013}.", "The pier could have been sold in {2013}."})
    void ofAPastYearWhatWasOnlyToBeEither(String sentence) {
        Sentenced told = Sentenced.marked(sentence);
        assertThat(WhatDidNotHappenIsNoEvent.holds(told.tokens(), told.time(), true))
                .isTrue();
    }
}
