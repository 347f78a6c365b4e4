package org.parallax.timeline.standing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.timeline.passage.Sentenced;

/** A question tells nothing that happened. */
class WhatSomebodyIsAskedIsNoEventTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Brel was asked on {Tuesday} whether the pier is safe.",
                "Velt asked the captain on {Tuesday} why the ferry sank.",
                "Velt was asked about the pier on {Tuesday}.",
                "The mayor asked the captain on {Tuesday}, “Is it safe?”",
                "The mayor asked the captain on {Tuesday}, \"Is it safe?\""
            })
    void askedWhetherOrAbout(String sentence) {
        assertThat(Sentenced.marked(sentence).is(WhatSomebodyIsAskedIsNoEvent::holds))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Velt asked the board on {Tuesday} to close the pier.",
                "The captain was asked to leave the harbour on {Tuesday}."
            })
    void askedToDoSomething(String sentence) {
        assertThat(Sentenced.marked(sentence).is(WhatSomebodyIsAskedIsNoEvent::holds))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Velt closed the pier on {Tuesday} and later was asked whether it is safe.",
                "The captain left on {Tuesday}."
            })
    void askedOnAnotherOccasion(String sentence) {
        assertThat(Sentenced.marked(sentence).is(WhatSomebodyIsAskedIsNoEvent::holds))
                .isFalse();
    }
}
