package org.parallax.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClockTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2031-06-14T21:40:11+02:00 | +02:00",
                "2031-06-14T21:40:11+0530 | +05:30",
                "2031-06-14T21:40:11-05 | -05:00",
                "2031-06-14T21:40:11Z | Z",
                "20310614T214011Z | Z",
                "2031-06-14T21:40:11.123Z | Z",
                "14 June 2031, 21:40 GMT | Z",
                "14 June 2031, 9:40 p.m. BST | BST",
                "14 June 2031, 9.40pm EST | EST",
                "14 June 2031 21:40 (UTC+1) | +01:00",
                "14 June 2031 21:40 (CET) | CET"
            })
    void aZoneIsTold(String words, String zone) {
        assertThat(Clock.of(words)).isEqualTo(new Clock(zone, true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2031-06-14T21:40", "14 June 2031, 9:40 pm", "21:40 in the harbour"})
    void anHourWithoutAZone(String words) {
        assertThat(Clock.of(words)).isEqualTo(new Clock("unknown", true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2031-06-14", "14 June 2031", "14.06.2031", "", "June"})
    void noHour(String words) {
        assertThat(Clock.of(words)).isEqualTo(Clock.UNKNOWN);
    }
}
