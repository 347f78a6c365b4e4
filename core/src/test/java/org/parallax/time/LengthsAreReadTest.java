package org.parallax.time;

import static org.parallax.time.Reading.eachOn;
import static org.parallax.time.Reading.on;

import org.junit.jupiter.api.Test;

class LengthsAreReadTest {

    @Test
    void howLong() {
        eachOn(
                "2021-01-19",
                "It lasted five weeks. | five weeks = DURATION P5W",
                "For months, the hall was shut. | months = DURATION PXM",
                "It took two and a half years. | two and a half years = DURATION P2.5Y",
                "It was a three-day meeting. | three-day = DURATION P3D",
                "They waited several hours. | several hours = DURATION PTXH",
                "It went on for half an hour. | half an hour = DURATION PT30M",
                "Prices rose in the past two months. | the past two months = DURATION P2M",
                "More will come in the coming days. | the coming days = DURATION PXD");
    }

    @Test
    void howOften() {
        eachOn(
                "2021-01-19",
                "They meet every Friday. | every Friday = SET XXXX-WXX-5",
                "It is paid annually. | annually = SET P1Y",
                "They meet each month. | each month = SET P1M",
                "It rains every day. | every day = SET P1D");
    }

    @Test
    void orHowMuchInThatTime() {
        eachOn(
                "2021-01-19",
                "The line sells 700 seats a week. | a week = SET P1W",
                "He earns $1.76 a year. | a year = SET P1Y",
                "They made 20,000 barrels a day. | a day = SET P1D");
    }

    @Test
    void whatTimeOfDay() {
        eachOn(
                "2021-01-19",
                "It began at 10:35 a.m. | 10:35 a.m. = TIME 2021-01-19T10:35",
                "It began at 10.35 a.m. sharp. | 10.35 a.m. = TIME 2021-01-19T10:35",
                "It began at 10.35am. | 10.35am = TIME 2021-01-19T10:35",
                "It began at 6:05pm. | 6:05pm = TIME 2021-01-19T18:05",
                "It began at 12.30am. | 12.30am = TIME 2021-01-19T00:30",
                "It began at 7am. | 7am = TIME 2021-01-19T07:00",
                "It began at noon on the dot. | noon = TIME 2021-01-19T12:00",
                "The blast came at 10 p.m. Wednesday. | 10 p.m. Wednesday = TIME 2021-01-13T22:00",
                "It opened at 18:00 UTC. | 18:00 UTC = TIME 2021-01-19T18:00Z");
    }

    @Test
    void notADecimal() {
        on("2021-01-19", "The boat was 10.35 metres long. It weighed 6.05 tons, a record.")
                .hasOnly();
    }

    @Test
    void notHowOld() {
        on("2021-01-19", "The 33-year-old singer left.").hasOnly();
    }
}
