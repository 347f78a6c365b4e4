package org.parallax.timeline.standing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.timeline.passage.Sentenced;

/** What comes about again and again did not happen on a day. */
class WhatTendsToBeIsNoEventTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Fares tend to rise in {autumn}.",
                "The ferry tended to sink a little on {Monday}.",
                "The harbour tends to freeze in {January}."
            })
    void whatTends(String sentence) {
        assertThat(Sentenced.marked(sentence).is(WhatTendsToBeIsNoEvent::holds)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Fares rose in {autumn}.",
                "Fares tend to rise, and the board met on {Monday}.",
                "{On Monday} fares tend to rise."
            })
    void whatDoesNot(String sentence) {
        assertThat(Sentenced.marked(sentence).is(WhatTendsToBeIsNoEvent::holds)).isFalse();
    }
}
