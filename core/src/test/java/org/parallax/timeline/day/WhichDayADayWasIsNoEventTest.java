package org.parallax.timeline.day;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.timeline.passage.Sentenced;

/** Which day a day was counts days. */
class WhichDayADayWasIsNoEventTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The next day was {January 1}.",
                "That day, of all days, was a {Monday}.",
                "The date was {3 May}.",
                "{The next day} was a Monday.",
                "{That day} is 3 May."
            })
    void theDayIsADay(String sentence) {
        assertThat(Sentenced.marked(sentence).is(WhichDayADayWasIsNoEvent::holds))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The next day was cold on {January 1}.",
                "The vote was {Monday}.",
                "{The next day} was cold.",
                "{The next day} the mayor resigned."
            })
    void aDayOnWhichSomethingWas(String sentence) {
        assertThat(Sentenced.marked(sentence).is(WhichDayADayWasIsNoEvent::holds))
                .isFalse();
    }
}
