package org.parallax.timeline.standing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parallax.timeline.passage.Manner;

/** A month that somebody looks forward to is no event. */
class AMonthToComeInSomebodysWordsIsNoEventTest {

    @ParameterizedTest
    @CsvSource({
        "true, 28, REPORTED, true",
        "true, 365, QUOTED, true",
        "true, 27, REPORTED, false",
        "true, 1, QUOTED, false",
        "false, 31, REPORTED, false",
        "true, 31, OUTLET, false",
        "true, 31, OUTLET_REPORTING, false"
    })
    void aMonthToComeInSomebodysWordsIsNoEvent(boolean planned, long days, Manner.Voice voice, boolean none) {
        assertThat(AMonthToComeInSomebodysWordsIsNoEvent.holds(planned, days, voice))
                .isEqualTo(none);
    }
}
