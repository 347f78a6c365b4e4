package org.parallax.timeline.day;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.timeline.passage.Drawn;
import org.parallax.timeline.passage.Sentenced;

/** A weekday beside a date that was another weekday: one of the two is a misprint. */
class ADateAndItsWeekdayMustAgreeTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The ferry sank on {Monday, 5 May 2031}.",
                "The ferry sank on {MONDAY 5 May}.",
                "The ferry sank on {5 May 2031}.",
                "The ferry sank {this morning}."
            })
    void theyDo(String sentence) {
        assertThat(holds(sentence)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"The ferry sank on {Tuesday, 5 May 2031}.", "The ferry sank on {Sunday 5 May}."})
    void theyDoNot(String sentence) {
        assertThat(holds(sentence)).isFalse();
    }

    /** 5 May 2031 is a Monday. */
    private static boolean holds(String sentence) {
        Sentenced told = Sentenced.marked(sentence);
        return ADateAndItsWeekdayMustAgree.holds(told.text(), told.telling("2031-05-05"));
    }

    @Test
    void ofSeveralDaysAWeekdayMayBeAny() {
        Sentenced told = Sentenced.marked("The ferry sank {the week of Tuesday}.");
        assertThat(ADateAndItsWeekdayMustAgree.holds(
                        told.text(), told.telling(Drawn.range("2031-05-05", "2031-05-11"))))
                .isTrue();
    }
}
