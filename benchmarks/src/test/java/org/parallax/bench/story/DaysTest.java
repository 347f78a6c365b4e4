package org.parallax.bench.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DaysTest {

    @Test
    void aMonthAndAYearAreAllTheirDays() {
        assertThat(Days.of("2031-02")).isEqualTo(new Days(LocalDate.of(2031, 2, 1), LocalDate.of(2031, 2, 28)));
        assertThat(Days.of("2032").last()).isEqualTo(LocalDate.of(2032, 12, 31));
        assertThat(Days.of("2031-12-31T10:00:00Z").width()).isZero();
    }

    @Test
    void aRangeWithoutABeginningIsNone() {
        assertThat(Days.of(MiniStory.json("{\"latest\":\"2031\"}"))).isEmpty();
        assertThat(Days.of(MiniStory.json("null"))).isEmpty();
        assertThat(Days.of(MiniStory.json("{\"earliest\":\"2031-13-01\"}"))).isEmpty();
        assertThat(Days.of(MiniStory.json("{\"earliest\":\"2031-05\"}"))).contains(Days.of("2031-05"));
    }

    @Test
    void rangesMeet() {
        assertThat(Days.of("2031-05").meets(Days.of("2031-05-31"))).isTrue();
        assertThat(Days.of("2031-05").meets(Days.of("2031-06"))).isFalse();
        assertThat(Days.of("2031-05").widened(1).meets(Days.of("2031-06"))).isTrue();
    }
}
