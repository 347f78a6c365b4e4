package org.parallax.timeline.day;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.timeline.passage.Sentenced;

/** A day that is named years before or after something is of a year that nobody told. */
class ADayOfAnotherYearHasNoDateTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The pier reopened two years after forty boats were lost on {New Year's Eve}.",
                "The board met a decade before the ferry sank on {3 May}.",
                "Nobody had met in the years since the ferry sank on {3 May}."
            })
    void yearsBeforeOrAfter(String sentence) {
        assertThat(Sentenced.marked(sentence).is(ADayOfAnotherYearHasNoDate::holds))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The pier reopened two years after forty boats were lost on {3 May 2029}.",
                "Two years after the flood the bridge opened on {Monday}.",
                "It was two years after the flood; the bridge opened on {Monday}.",
                "The pier reopened two days after forty boats were lost on {3 May}."
            })
    void withItsYearOrBehindAMark(String sentence) {
        assertThat(Sentenced.marked(sentence).is(ADayOfAnotherYearHasNoDate::holds))
                .isFalse();
    }
}
