package org.parallax.timeline.standing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.timeline.passage.Sentenced;

/** How things stood on a day tells nothing that was done. */
class HowThingsStoodOnADayIsNoEventTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The old pier was open on {Sunday}.",
                "The pier on {Friday} is a lesson for us.",
                "Brook said he was on the pier on {Sunday}.",
                "The boats were late on {Sunday}.",
                "The mayor had no money on {Sunday}."
            })
    void whatOnlyWasSo(String sentence) {
        assertThat(Sentenced.marked(sentence).is(HowThingsStoodOnADayIsNoEvent::holds))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "There was a fire on {Sunday}.",
                "The vote was on {Sunday}.",
                "The strike was on {Sunday}, and the trial is on {Monday}."
            })
    void aHappeningThatWas(String sentence) {
        assertThat(Sentenced.marked(sentence).is(HowThingsStoodOnADayIsNoEvent::holds))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The old pier was opened on {Sunday}.",
                "The boats left on {Sunday}.",
                "The mayor said on {Sunday} that the pier was closed."
            })
    void whatWasDone(String sentence) {
        assertThat(Sentenced.marked(sentence).is(HowThingsStoodOnADayIsNoEvent::holds))
                .isFalse();
    }
}
