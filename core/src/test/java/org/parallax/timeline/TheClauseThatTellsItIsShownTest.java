package org.parallax.timeline;

import static org.parallax.timeline.Timelines.thenTold;
import static org.parallax.timeline.Timelines.timeline;
import static org.parallax.timeline.Timelines.told;

import org.junit.jupiter.api.Test;

/** When an entry shows a clause of its sentence. */
class TheClauseThatTellsItIsShownTest {

    @Test
    void whereTheSentenceTellsOfAnotherDay() {
        thenTold(
                timeline(
                        told(
                                "a.txt",
                                "2031-05-07",
                                "On 6 May the council of Brel bought an old mill that had burned down in March 2030 at the river.")),
                "2030-03-01..2030-03-31: an old mill that had burned down in March 2030 at the river",
                "2031-05-06: On 6 May the council of Brel bought an old mill that had burned down in March 2030 at the river.");
    }

    @Test
    void whereAnotherEventIsReckonedFromIt() {
        String law =
                "On 5 May the council of Brel passed a law on bells, two days after the old ferry Aldora sank off Cape Brel, a mile from the pier.";
        thenTold(
                timeline(told("a.txt", "2031-05-07", law)),
                "2031-05-03: the old ferry Aldora sank off Cape Brel",
                "2031-05-05: " + law);
    }

    @Test
    void notWhereAllOfItIsNewsOfOneDay() {
        String killed = "Three sailors of the old ferry Aldora drowned when she struck the pier of Brel on 6 May.";
        thenTold(timeline(told("a.txt", "2031-05-07", killed)), "2031-05-06: " + killed);
    }
}
