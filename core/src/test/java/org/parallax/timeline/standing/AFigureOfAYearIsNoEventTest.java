package org.parallax.timeline.standing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.timeline.passage.Sentenced;

/** A count of a year is background. */
class AFigureOfAYearIsNoEventTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The island received nearly two million visitors in {2016}.",
                "Thefts rose 12 percent in {2016}.",
                "The harbour recorded 40 wrecks in {2016}."
            })
    void aCount(String sentence) {
        assertThat(AFigureOfAYearIsNoEvent.holds(
                        Sentenced.marked(sentence).tokens(),
                        Sentenced.marked(sentence).time(),
                        365))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The island received its first visitors in {2016}.",
                "Thefts rose in {2016}.",
                "The bridge collapsed in {2016}, and forty died."
            })
    void aDeed(String sentence) {
        assertThat(AFigureOfAYearIsNoEvent.holds(
                        Sentenced.marked(sentence).tokens(),
                        Sentenced.marked(sentence).time(),
                        365))
                .isFalse();
    }

    @Test
    void ofADayOrAMonthItIsNews() {
        Sentenced told = Sentenced.marked("Thefts rose 12 percent in {May}.");
        assertThat(AFigureOfAYearIsNoEvent.holds(told.tokens(), told.time(), 31))
                .isFalse();
        assertThat(AFigureOfAYearIsNoEvent.holds(told.tokens(), told.time(), 1)).isFalse();
    }
}
