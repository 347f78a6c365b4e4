package org.parallax.disagreement.day;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parallax.disagreement.Differing.given;
import static org.parallax.disagreement.Differing.toldOfSula;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parallax.disagreement.line.Line;
import org.parallax.disagreement.line.LinesOf;

class HourOfTheDayTest {

    private static HourOfTheDay hour(String words) {
        Line line = LinesOf.article("A blast hit the mill at " + words + ".")
                .lines()
                .get(0);
        return line.times(line.span()).stream()
                .flatMap(time -> HourOfTheDay.of(line, time).stream())
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "here",
            value = {
                "9 am | 540 | here",
                "9.30 am | 570 | here",
                "9 pm | 1260 | here",
                "21:00 | 1260 | here",
                "noon | 720 | here",
                "9 am local time | 540 | here",
                "9 am GMT | 540 | gmt",
                "09:00 UTC | 540 | utc",
                "9 am EST | 540 | est"
            })
    void anHourIsReadWithItsZone(String words, int minutes, String zone) {
        assertThat(hour(words)).isEqualTo(new HourOfTheDay(minutes, zone == null ? "" : zone));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "9 am | 8 am GMT",
                "9 am | 7 am UTC",
                "9 am EST | 8 am GMT",
                "9 am | 9.10 am",
                "9 am | 09:00",
                "9 am | 9 pm"
            })
    void hoursOfTwoZonesOrOfOneQuarterOfAnHourAreNoTwoHours(String one, String other) {
        given(
                        toldOfSula("a", "The blast at the mill happened at " + one + "."),
                        toldOfSula("b", "The blast at the mill happened at " + other + "."))
                .thenTheyAgree();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"9 am | 11 am", "9 am GMT | 8 am GMT", "9.15 am | 9.50 am"})
    void hoursOfOneZoneThatLieApartAre(String one, String other) {
        given(
                        toldOfSula("a", "The blast at the mill happened at " + one + "."),
                        toldOfSula("b", "The blast at the mill happened at " + other + "."))
                .found()
                .forEach(found -> assertThat(found.why())
                        .containsExactly("one mishap, told to have begun at two hours of the day"));
        assertThat(given(
                                toldOfSula("a", "The blast at the mill happened at " + one + "."),
                                toldOfSula("b", "The blast at the mill happened at " + other + "."))
                        .found())
                .hasSize(1);
    }
}
