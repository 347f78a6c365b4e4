package org.parallax.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTest {

    private static String shown(Period period) {
        return period.value() + " " + period.first() + " " + period.last();
    }

    @ParameterizedTest
    @CsvSource({
        "DAY, 2031-04-22, 2031-04-22 2031-04-22 2031-04-22",
        "WEEK, 2031-04-22, 2031-W17 2031-04-21 2031-04-27",
        "WEEKEND, 2031-04-22, 2031-W17-WE 2031-04-26 2031-04-27",
        "MONTH, 2028-02-29, 2028-02 2028-02-01 2028-02-29",
        "MONTH, 2100-02-10, 2100-02 2100-02-01 2100-02-28",
        "QUARTER, 2031-03-31, 2031-Q1 2031-01-01 2031-03-31",
        "QUARTER, 2031-12-01, 2031-Q4 2031-10-01 2031-12-31",
        "YEAR, 2031-04-22, 2031 2031-01-01 2031-12-31",
        "DECADE, 2031-04-22, 203 2030-01-01 2039-12-31",
        "CENTURY, 1999-04-22, 19 1900-01-01 1999-12-31"
    })
    void aroundADay(Grain grain, LocalDate day, String expected) {
        assertThat(shown(Period.around(day, grain))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2029-12-31, 2030-W01 2029-12-31 2030-01-06",
        "2027-01-03, 2026-W53 2026-12-28 2027-01-03",
        "2028-01-01, 2027-W52 2027-12-27 2028-01-02"
    })
    void aWeekAtTheTurnOfTheYearIsOfTheYearOfItsThursday(LocalDate day, String expected) {
        assertThat(shown(Period.week(day))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2031-03-31, MONTH, -1, 2031-02",
        "2031-01-31, MONTH, 1, 2031-02",
        "2028-02-29, YEAR, 1, 2029",
        "2031-01-15, QUARTER, -1, 2030-Q4",
        "2031-01-01, WEEK, -1, 2030-W52",
        "2031-01-01, DAY, -1, 2030-12-31",
        "2031-04-22, DECADE, -1, 202",
        "2031-04-22, CENTURY, -2, 18"
    })
    void soManyLaterOrEarlier(LocalDate day, Grain grain, long count, String value) {
        assertThat(Period.shifted(day, grain, count).value()).isEqualTo(value);
    }

    @Test
    void theWinterOfAYearIsAtEitherEndOfIt() {
        assertThat(shown(Period.season(2031, Season.WINTER))).isEqualTo("2031-WI 2030-12-01 2032-02-29");
    }

    @Test
    void butOneWinterEndsInItsYear() {
        assertThat(shown(Period.oneSeason(2028, Season.WINTER))).isEqualTo("2028-WI 2027-12-01 2028-02-29");
        assertThat(Period.oneSeason(2031, Season.SUMMER)).isEqualTo(Period.season(2031, Season.SUMMER));
    }

    @Test
    void aWholeMonthOrYearIsTold() {
        DateRange month = Period.month(2031, 4).range(DateRange.Basis.STATED, "test");
        DateRange year = Period.year(2031).range(DateRange.Basis.STATED, "test");
        assertThat(Reading.days(month)).isEqualTo("2031-04");
        assertThat(Reading.days(year)).isEqualTo("2031");
    }

    @Test
    void aPartOfAMonthIsToldByItsDays() {
        Period part = Period.month(2031, 4).narrowed(LocalDate.of(2031, 4, 1), LocalDate.of(2031, 4, 9));
        assertThat(Reading.days(part.range(DateRange.Basis.STATED, "test"))).isEqualTo("2031-04-01..2031-04-09");
        assertThat(part.value()).isEqualTo("2031-04");
        assertThat(part.days()).isEqualTo(9);
    }

    @Test
    void aPartOfAYearThatEndsWithItIsNotTheYear() {
        Period part = Period.year(2031).narrowed(LocalDate.of(2031, 1, 1), LocalDate.of(2031, 12, 30));
        assertThat(Reading.days(part.range(DateRange.Basis.STATED, "test"))).isEqualTo("2031-01-01..2031-12-30");
    }
}
