package org.parallax.timeline.standing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.timeline.passage.Sentenced;

/** What stands under "if" did not happen. */
class WhatIsOnlySupposedIsNoEventTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The ferry would be sold if she won in {May}.",
                "If she wins in {May}, the ferry will be sold.",
                "The pier stays shut unless the board meets on {Monday}."
            })
    void underIfOrUnless(String sentence) {
        assertThat(Sentenced.marked(sentence).is(WhatIsOnlySupposedIsNoEvent::holds))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "If she wins, the ferry will be sold on {Monday}.",
                "{On Monday} she said that she would leave if asked.",
                "The board met on {Monday}."
            })
    void outsideIt(String sentence) {
        assertThat(Sentenced.marked(sentence).is(WhatIsOnlySupposedIsNoEvent::holds))
                .isFalse();
    }
}
