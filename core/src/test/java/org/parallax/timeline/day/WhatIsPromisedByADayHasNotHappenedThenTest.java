package org.parallax.timeline.day;

import static org.parallax.timeline.Timelines.thenTold;
import static org.parallax.timeline.Timelines.timeline;
import static org.parallax.timeline.Timelines.told;

import org.junit.jupiter.api.Test;

class WhatIsPromisedByADayHasNotHappenedThenTest {

    private static final String PROMISED = "The owner Nora Velt promised to have the lock mended by 21 May.";

    @Test
    void itIsPlannedWhenTheArticleMayBeOfLater() {
        thenTold(timeline(told("a.txt", "2031-05", PROMISED)), "2031-05-21 planned: " + PROMISED);
    }

    @Test
    void itIsNoEventOnceTheDayIsOver() {
        thenTold(timeline(told("a.txt", "2031-05-25", PROMISED)));
    }

    @Test
    void thePromiseIsOfTheDayOnWhichItWasMade() {
        String promised = "On 4 May the owner Nora Velt promised to have the lock mended by 21 May.";
        thenTold(timeline(told("a.txt", "2031-05-25", promised)), "2031-05-04: " + promised);
    }

    @Test
    void whatWasDoneByADayWasDone() {
        String done = "All forty barges had left the quay of Brel by 21 May.";
        thenTold(timeline(told("a.txt", "2031-05-25", done)), "2031-05-21: " + done);
    }
}
