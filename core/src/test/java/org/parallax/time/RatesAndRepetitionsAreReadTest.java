package org.parallax.time;

import static org.parallax.time.Reading.eachOn;
import static org.parallax.time.Reading.on;

import org.junit.jupiter.api.Test;

/** SETs of TIMEX3: how often, never when. */
class RatesAndRepetitionsAreReadTest {

    @Test
    void everySoOften() {
        eachOn(
                "2021-01-19",
                "They meet every two weeks. | every two weeks = SET P2W",
                "They meet every other month. | every other month = SET P2M",
                "The fair comes every June. | every June = SET XXXX-06",
                "The river floods every spring. | every spring = SET XXXX-SP",
                "The paper came out weekly. | weekly = SET P1W",
                "The shop shuts on Mondays. | Mondays = SET XXXX-WXX-1");
    }

    @Test
    void soMuchATime() {
        eachOn(
                "2021-01-19",
                "It makes 300 cars per month. | per month = SET P1M",
                "He was fined twice a day. | a day = SET P1D");
    }

    @Test
    void butAStretchAfterAnIndefiniteArticleIsALength() {
        on("2021-01-19", "It took a year.").hasOnly("a year = DURATION P1Y");
    }

    @Test
    void andNamesOfPapersAreNone() {
        on("2021-01-19", "She told the Daily Gull and the Harbour Weekly.").hasOnly();
    }
}
