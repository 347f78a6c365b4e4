package org.parallax.bench.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parallax.time.DateRange;
import org.parallax.time.PartialDate;

class DayTest {

    private static final LocalDate PAGE = LocalDate.of(2031, 5, 14);

    private static DateRange range(String first, String last) {
        return DateRange.between(
                PartialDate.parse(first).orElseThrow(),
                PartialDate.parse(last).orElseThrow(),
                DateRange.Basis.RESOLVED,
                "a test");
    }

    @ParameterizedTest
    @CsvSource({
        "2031-05-12, 2031-05-12, 2031-05-12, true",
        "2031-05-12, 2031-05-07, 2031-05-14, true",
        "2031-05-12, 2031-05-13, 2031-05-14, false",
        "2031-05-12, 2031-01-01, 2031-12-31, false",
        "2031-03,    2031-03-02, 2031-03-02, true",
        "2031-03,    2031-04-01, 2031-04-30, false",
        "news,       2031-05-13, 2031-05-14, true",
        "news,       2031-05-01, 2031-05-03, false",
        "news,       2031-05-20, 2031-05-20, false",
        "past,       2031-05-13, 2031-05-14, false"
    })
    void isGivenByDaysThatAreNotMuchWider(String mark, String first, String last, boolean right) {
        assertThat(Day.of(mark).isGivenBy(range(first, last), PAGE)).isEqualTo(right);
    }

    @Test
    void onlyADateAndNewsCanBeHeldAgainstAnAccount() {
        assertThat(Day.of("news").isTold()).isTrue();
        assertThat(Day.of("2031").isTold()).isTrue();
        assertThat(Day.of("past").isTold()).isFalse();
        assertThat(Day.of("unknown").isTold()).isFalse();
    }

    @Test
    void newsIsOfTheWeek() {
        assertThat(Day.of("news").isNews(PAGE)).isTrue();
        assertThat(Day.of("2031-05-07").isNews(PAGE)).isTrue();
        assertThat(Day.of("2031-05-06").isNews(PAGE)).isFalse();
        assertThat(Day.of("2031-05-15").isNews(PAGE)).isFalse();
        assertThat(Day.of("long").isNews(PAGE)).isFalse();
    }
}
