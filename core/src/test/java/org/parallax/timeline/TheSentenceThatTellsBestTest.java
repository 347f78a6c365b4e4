package org.parallax.timeline;

import static org.parallax.timeline.Timelines.thenTold;
import static org.parallax.timeline.Timelines.timeline;
import static org.parallax.timeline.Timelines.told;

import org.junit.jupiter.api.Test;

/** Of the sentences that tell an event, the one that a reader understands alone. */
class TheSentenceThatTellsBestTest {

    private static final String SANK =
            "The old ferry Aldora sank off Cape Brel on 3 May, harbour masters found at night.";

    @Test
    void oneThatPointsBackIsTheLastChoice() {
        thenTold(
                timeline(
                        told(
                                "a.txt",
                                "2031-05-07",
                                "Nora Velt owned it. She lost the old ferry Aldora off Cape Brel on 3 May."),
                        told("b.txt", "2031-05-07", SANK)),
                "2031-05-03: " + SANK);
    }

    @Test
    void oneWhoseMainClauseIsOfAnotherDayTellsLess() {
        thenTold(
                timeline(
                        told(
                                "a.txt",
                                "2031-05-07",
                                "The council, which met two days after the old ferry Aldora sank off Cape Brel, voted on 5 May for a lock."),
                        told("b.txt", "2031-05-07", SANK)),
                "2031-05-03: " + SANK,
                "2031-05-05: The council, which met two days after the old ferry Aldora sank off Cape Brel, voted on 5 May for a lock.");
    }

    @Test
    void oneInASideClauseTellsLess() {
        thenTold(
                timeline(
                        told(
                                "a.txt",
                                "2031-05-07",
                                "Nora Velt, who lost the old ferry Aldora off Cape Brel on 3 May, is tired."),
                        told("b.txt", "2031-05-07", SANK)),
                "2031-05-03: " + SANK);
    }
}
