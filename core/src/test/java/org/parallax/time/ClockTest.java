package org.parallax.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.article.TextSpan;

class ClockTest {

    private static Words words(String text) {
        return Words.in(text, new TextSpan(0, text.length()));
    }

    private static String read(String text) {
        return Clock.at(words(text), 0).map(piece -> Clock.value(piece.value())).orElse("none");
    }

    @ParameterizedTest
    @CsvSource({
        "noon, T12:00",
        "midday, T12:00",
        "midnight, T24:00",
        "6 pm, T18:00",
        "6pm, T18:00",
        "6 p.m., T18:00",
        "12 a.m., T00:00",
        "12 p.m., T12:00",
        "12:30 am, T00:30",
        "10:35 a.m., T10:35",
        "10.35 a.m., T10:35",
        "10.35am, T10:35",
        "10:35am, T10:35",
        "18:05, T18:05",
        "0:05, T00:05",
        "23:59, T23:59",
        "0800 UTC, T08:00",
        "2359 GMT, T23:59"
    })
    void timesAreRead(String text, String value) {
        assertThat(read(text)).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {"5 o'clock | T05:00", "12 o’clock | T12:00"})
    void onTheHour(String text, String value) {
        assertThat(read(text)).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3:2",
                "24:00",
                "25:10",
                "10:60",
                "10: 30",
                "6",
                "13 pm",
                "100 pm",
                "2460 UTC",
                "2400 UTC",
                "1200 boats",
                "6 boats",
                "10.5 a.m.",
                "o'clock",
                " "
            })
    void scoresCountsAndHoursThatAreNoneAreNot(String text) {
        assertThat(read(text)).isEqualTo("none");
    }

    @ParameterizedTest
    @CsvSource({
        "morning, 540, T09:00",
        "afternoon, 300, T17:00",
        "evening, 450, T19:30",
        "night, 660, T23:00",
        "night, 120, T02:00",
        "night, 720, T24:00",
        "afternoon, 720, T12:00",
        "evening, 1170, T19:30",
        "morning, 0, T00:00"
    })
    void anHourOfAPartOfTheDayIsOfItsHalf(String part, int minute, String value) {
        assertThat(Clock.value(Clock.inPart(minute, Slot.PARTS.indexOf(part)))).isEqualTo(value);
    }
}
