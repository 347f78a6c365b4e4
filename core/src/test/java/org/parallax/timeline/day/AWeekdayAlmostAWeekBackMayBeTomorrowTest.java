package org.parallax.timeline.day;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.time.DateRange;
import org.parallax.timeline.passage.Drawn;
import org.parallax.timeline.passage.Sentenced;

/** A weekday six days back may be tomorrow. */
class AWeekdayAlmostAWeekBackMayBeTomorrowTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The ferry sank on {Sunday}.",
                "The ferry sank {early Sunday morning}.",
                "The ferry sank {late on Sunday}.",
                "{SUNDAY} the ferry sank."
            })
    void theBareWeekday(String sentence) {
        assertThat(holds(sentence, "2031-05-04")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The ferry sank {last Sunday}.",
                "The ferry sank on {Sunday, 4 May}.",
                "The ferry sank on {4 May}."
            })
    void aWeekdayThatIsSurelyPast(String sentence) {
        assertThat(holds(sentence, "2031-05-04")).isFalse();
    }

    /** In a page of Saturday 10 May. */
    private static boolean holds(String sentence, String day) {
        Sentenced told = Sentenced.marked(sentence);
        return AWeekdayAlmostAWeekBackMayBeTomorrow.holds(
                told.text(), told.telling(day), Drawn.range("2031-05-10", "2031-05-10"));
    }

    @Test
    void fiveDaysBackOrSevenNobodyDoubts() {
        assertThat(holds("The ferry sank on {Monday}.", "2031-05-05")).isFalse();
        assertThat(holds("The ferry sank on {Saturday}.", "2031-05-03")).isFalse();
    }

    @Test
    void ofAPageWithoutADayNothingIsDoubted() {
        Sentenced told = Sentenced.marked("The ferry sank on {Sunday}.");
        assertThat(AWeekdayAlmostAWeekBackMayBeTomorrow.holds(
                        told.text(), told.telling("2031-05-04"), DateRange.unknown("nobody tells it")))
                .isFalse();
    }
}
