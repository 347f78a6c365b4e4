package org.parallax.timeline.standing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.timeline.passage.Sentenced;

/** Behind its day the first thing that is told is what was not done. */
class WhatWasNotDoneOnADayIsNoEventTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "At her stops on {Monday}, Velt did not speak of the dam.",
                "The bulletin on {Friday} made no mention of it.",
                "{On Monday} the board did not meet.",
                "On {Monday} the mayor could not be seen."
            })
    void whatWasNotDone(String sentence) {
        assertThat(Sentenced.marked(sentence).is(WhatWasNotDoneOnADayIsNoEvent::holds))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{On Monday} Velt said she would not go.",
                "{On Monday} Velt, who had not spoken before, sold the ferry.",
                "Velt did not go and sang on {Monday}.",
                "{On Monday} the board met."
            })
    void whatWasDoneBesides(String sentence) {
        assertThat(Sentenced.marked(sentence).is(WhatWasNotDoneOnADayIsNoEvent::holds))
                .isFalse();
    }
}
