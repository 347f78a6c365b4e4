package org.parallax.timeline.day;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.timeline.passage.Sentenced;

/** A time before or after a day is not the day. */
class WhatCameAfterADayIsNotOfItTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The pre-{May} rules are gone.",
                "The post-{9/11} years were hard.",
                "It was put off until after {3 May}.",
                "Wait till before {Monday}."
            })
    void beforeOrAfterIt(String sentence) {
        assertThat(WhatCameAfterADayIsNotOfIt.holds(
                        Sentenced.marked(sentence).text(),
                        Sentenced.marked(sentence).time()))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It was put off until {3 May}.",
                "After {3 May} it rained.",
                "The rules of {May} are gone.",
                "The express-{May} train left."
            })
    void onIt(String sentence) {
        assertThat(WhatCameAfterADayIsNotOfIt.holds(
                        Sentenced.marked(sentence).text(),
                        Sentenced.marked(sentence).time()))
                .isFalse();
    }
}
