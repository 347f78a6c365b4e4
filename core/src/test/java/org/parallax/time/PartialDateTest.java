package org.parallax.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PartialDateTest {

    @Test
    void isADayAMonthOrAYear() {
        assertThat(PartialDate.parse("2021-02-28").orElseThrow().toString()).isEqualTo("2021-02-28");
        assertThat(PartialDate.parse("2021-02").orElseThrow().toString()).isEqualTo("2021-02");
        assertThat(PartialDate.parse("2021").orElseThrow().toString()).isEqualTo("2021");
    }

    @Test
    void hasAFirstAndALastDay() {
        PartialDate leap = PartialDate.parse("2020-02").orElseThrow();
        assertThat(leap.first()).isEqualTo(LocalDate.of(2020, 2, 1));
        assertThat(leap.last()).isEqualTo(LocalDate.of(2020, 2, 29));
        PartialDate year = PartialDate.parse("1900").orElseThrow();
        assertThat(year.first()).isEqualTo(LocalDate.of(1900, 1, 1));
        assertThat(year.last()).isEqualTo(LocalDate.of(1900, 12, 31));
    }

    @Test
    void whatIsNoDateIsEmpty() {
        for (String wrong :
                new String[] {"", "2021-13", "2021-02-30", "21", "yesterday", "2021-1-1", "2021-02-28T10:00"}) {
            assertThat(PartialDate.parse(wrong)).as(wrong).isEmpty();
        }
    }
}
