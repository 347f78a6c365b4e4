package org.parallax.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parallax.time.DateRange.Basis;

class DateRangeTest {

    private static DateRange range(String earliest, String latest) {
        return new DateRange(PartialDate.parse(earliest), PartialDate.parse(latest), Basis.STATED, "test");
    }

    @Test
    void oneEndsBeforeAnotherBegins() {
        assertThat(range("2031-05-01", "2031-05-04").endsBefore(range("2031-05-05", "2031-05-06")))
                .isTrue();
        assertThat(range("2031-04", "2031-04").endsBefore(range("2031-05-01", "")))
                .isTrue();
    }

    @Test
    void whatSharesADayDoesNot() {
        assertThat(range("2031-05-01", "2031-05-05").endsBefore(range("2031-05-05", "2031-05-06")))
                .isFalse();
    }

    @Test
    void anOpenEndTellsNothing() {
        assertThat(range("2031-05-01", "").endsBefore(range("2031-06-01", "2031-06-02")))
                .isFalse();
        assertThat(range("2031-05-01", "2031-05-02").endsBefore(range("", "2031-06-02")))
                .isFalse();
        assertThat(DateRange.unknown("nobody says").endsBefore(range("2031-06-01", "2031-06-02")))
                .isFalse();
    }
}
