package org.parallax.timeline.standing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.timeline.passage.Sentenced;

/** The day of a report is not the day of what it tells. */
class ThatTheNewsWasBroughtIsNoEventTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A barge rammed the pier, local media reported early on {Friday}.",
                "A barge rammed the pier, a newspaper said on {Friday}.",
                "A barge rammed the pier, state television announced {Friday}.",
                "The Brel Courier reported on {Friday} that a barge had rammed the pier."
            })
    void whoBroughtIt(String sentence) {
        assertThat(Sentenced.marked(sentence).is(ThatTheNewsWasBroughtIsNoEvent::holds))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A barge rammed the pier, the harbour master said on {Friday}.",
                "A fire was reported on {Friday} by the crew.",
                "The Brel Courier said on {Friday} that it would close.",
                "The newspaper published photos on {Friday}.",
                "Said on {Friday} by nobody, it was told."
            })
    void whoSaidIt(String sentence) {
        assertThat(Sentenced.marked(sentence).is(ThatTheNewsWasBroughtIsNoEvent::holds))
                .isFalse();
    }
}
