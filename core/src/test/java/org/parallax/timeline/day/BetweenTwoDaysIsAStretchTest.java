package org.parallax.timeline.day;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parallax.timeline.Timelines.thenTold;
import static org.parallax.timeline.Timelines.timeline;
import static org.parallax.timeline.Timelines.told;

import org.junit.jupiter.api.Test;

/** What lay between two days is told of all the days from the first to the last. */
class BetweenTwoDaysIsAStretchTest {

    @Test
    void ofAFewDays() {
        String sailed = "The ferries of Brel carried grain to Sund between 3 May and 9 May.";
        thenTold(timeline(told("a.txt", "2031-05-17", sailed)), "2031-05-03..2031-05-09: " + sailed);
    }

    @Test
    void ofMonths() {
        String rose = "The tolls of Brel harbour rose by a third between May and July.";
        thenTold(timeline(told("a.txt", "2031-09-17", rose)), "2031-05-01..2031-07-31: " + rose);
    }

    @Test
    void twoDaysThatOnlyStandSideBySideAreTwo() {
        assertThat(timeline(
                        told("a.txt", "2031-05-17", "The ferries of Brel met the rowers of Sund on 3 May and 9 May.")))
                .extracting(entry -> entry.date().day().isPresent())
                .containsOnly(true);
    }
}
