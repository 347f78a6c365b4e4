package org.parallax.timeline.standing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.timeline.passage.Sentenced;

/** What only may be is not planned. */
class WhatOnlyMayBeIsNoEventTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The vote could come as early as {Friday}.",
                "The pier may close as soon as {Friday}.",
                "If it passes, the pier may close on {Friday}."
            })
    void asSoonAs(String sentence) {
        assertThat(Sentenced.marked(sentence).is(WhatOnlyMayBeIsNoEvent::holds)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The possibility of a vote on {Friday} is small.",
                "It is possible that they vote on {Friday}.",
                "There is a chance that the pier will close on {Friday}."
            })
    void whatIsPossible(String sentence) {
        assertThat(Sentenced.marked(sentence).is(WhatOnlyMayBeIsNoEvent::holds)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The vote will come as early as {Friday}.",
                "It is planned for {Friday}, and may be loud.",
                "The pier may close, and the board will meet on {Friday}.",
                "The pier may close on {Friday}."
            })
    void whatWillBe(String sentence) {
        assertThat(Sentenced.marked(sentence).is(WhatOnlyMayBeIsNoEvent::holds)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"The possibility of a sale helped the owners on {Friday}.", "The board met on {Friday}."})
    void whatWasDone(String sentence) {
        assertThat(Sentenced.marked(sentence).is(WhatOnlyMayBeIsNoEvent::holds)).isFalse();
    }
}
