package org.parallax.timeline.standing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.timeline.passage.Sentenced;

/** How somebody sees things is a statement. */
class WhatSomebodyThinksOnADayIsNoEventTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Velt said on {Monday} that the pier is safe.",
                "The mayor added on {Monday} that the pier is a lesson for the harbour.",
                "The mayor said on {Monday} she was saddened.",
                "The mayor argued {Monday} that the pier is safe."
            })
    void howThingsAre(String sentence) {
        assertThat(Sentenced.marked(sentence).is(WhatSomebodyThinksOnADayIsNoEvent::holds))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The mayor said on {Monday} that the pier will be pulled down.",
                "The mayor said on {Monday} that the pier had collapsed.",
                "The mayor said on {Monday} that they'd close the pier."
            })
    void whatWillBeOrWasDone(String sentence) {
        assertThat(Sentenced.marked(sentence).is(WhatSomebodyThinksOnADayIsNoEvent::holds))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The mayor closed the pier on {Monday}.",
                "The mayor closed the pier and said on {Monday} that it is safe.",
                "Velt told the board on {Monday}."
            })
    void whatWasDoneThatDay(String sentence) {
        assertThat(Sentenced.marked(sentence).is(WhatSomebodyThinksOnADayIsNoEvent::holds))
                .isFalse();
    }
}
