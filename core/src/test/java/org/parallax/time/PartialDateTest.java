package org.parallax.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
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
        for (String wrong : new String[] {
            "",
            "2021-13",
            "2021-02-30",
            "21",
            "yesterday",
            "2021-1-1",
            "2021-02-28T10:00",
            "+021",
            "-021",
            "٢٠٢١",
            "2021-2-",
            "20210228"
        }) {
            assertThat(PartialDate.parse(wrong)).as(wrong).isEmpty();
        }
    }

    @Test
    void aCoarserDateStandsBeforeItsFirstDay() {
        PartialDate year = PartialDate.year(2031);
        PartialDate month = PartialDate.month(2031, 1);
        PartialDate day = PartialDate.day(LocalDate.of(2031, 1, 1));
        assertThat(Stream.of(day, PartialDate.year(2030), month, year).sorted())
                .containsExactly(PartialDate.year(2030), year, month, day);
    }

    @Test
    void keepsNoMoreThanItsPrecision() {
        LocalDate day = LocalDate.of(2031, 4, 22);
        assertThat(new PartialDate(day, PartialDate.Precision.MONTH)).isEqualTo(PartialDate.month(2031, 4));
        assertThat(new PartialDate(day, PartialDate.Precision.YEAR)).isEqualTo(PartialDate.year(2031));
    }

    @Test
    void isWrittenWithAllDigitsOfItsYear() {
        assertThat(PartialDate.year(987).toString()).isEqualTo("0987");
        assertThat(PartialDate.parse("0987")).contains(PartialDate.year(987));
    }
}
