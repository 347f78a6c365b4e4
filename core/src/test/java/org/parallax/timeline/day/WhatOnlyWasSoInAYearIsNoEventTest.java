package org.parallax.timeline.day;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.timeline.passage.Sentenced;

/** How things stood in a year is a state. */
class WhatOnlyWasSoInAYearIsNoEventTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The pier was the longest in {1908}.",
                "There was no ferry back in {1950}.",
                "The town had forty boats in {1908}."
            })
    void statesAlone(String sentence) {
        assertThat(Sentenced.marked(sentence).is(WhatOnlyWasSoInAYearIsNoEvent::holds))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The pier was built in {1908}.",
                "The pier opened in {1908}.",
                "The town had bought forty boats in {1908}."
            })
    void aVerbThatTellsADeed(String sentence) {
        assertThat(Sentenced.marked(sentence).is(WhatOnlyWasSoInAYearIsNoEvent::holds))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"The pier of {1908}.", "Brel in {1908}, the harbour"})
    void noVerbAtAll(String sentence) {
        assertThat(Sentenced.marked(sentence).is(WhatOnlyWasSoInAYearIsNoEvent::holds))
                .isFalse();
    }
}
