package org.parallax.timeline.standing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.timeline.passage.Sentenced;

/** What people answered is no event. */
class WhatAPollFoundIsNoEventTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A poll released on {Monday} shows Brel at 40 percent.",
                "Her approval rating fell to 20 percent in {May}.",
                "A survey in {May} found voters tied.",
                "Of those polled in {May}, 40 % approve."
            })
    void aPollWithItsFigures(String sentence) {
        assertThat(WhatAPollFoundIsNoEvent.holds(Sentenced.marked(sentence).tokens()))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Brel won the vote on {Monday} with 40 percent.",
                "A poll of the members will be held on {Monday}.",
                "A survey ship sank on {Monday}.",
                "Her approval of the plan in {May} was worth 40 percent."
            })
    void aVoteAndAPollWithoutFigures(String sentence) {
        assertThat(WhatAPollFoundIsNoEvent.holds(Sentenced.marked(sentence).tokens()))
                .isFalse();
    }
}
