package org.parallax.timeline.day;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.timeline.passage.Sentenced;

/** A line without a verb does not say what is to come of its subject. */
class AHeadlineWithoutAVerbTellsNoEventTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"Second trial of the crane {next week}.", "The pier of Brel in {May}.", "Forty boats, {Monday}."
            })
    void aLineWithoutAVerb(String sentence) {
        assertThat(AHeadlineWithoutAVerbTellsNoEvent.holds(
                        Sentenced.marked(sentence).tokens()))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The second trial of the crane begins {next week}.",
                "Brel will vote {next week}.",
                "Brel to vote {next week}.",
                "Boats seen on {Monday}."
            })
    void aLineWithOne(String sentence) {
        assertThat(AHeadlineWithoutAVerbTellsNoEvent.holds(
                        Sentenced.marked(sentence).tokens()))
                .isFalse();
    }
}
