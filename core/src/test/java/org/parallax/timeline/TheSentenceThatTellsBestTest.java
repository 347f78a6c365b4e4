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
    void oneThatPointsBackTellsLess() {
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
    void oneInSomebodysWordsTellsLess() {
        thenTold(
                timeline(
                        told("a.txt", "2031-05-07", "“The old ferry Aldora sank off Cape Brel on 3 May.”"),
                        told("b.txt", "2031-05-07", SANK)),
                "2031-05-03: " + SANK);
    }

    @Test
    void whatNamesNeitherWhoNorWhatIsTheLastChoice() {
        String whole =
                "On 5 May the council of Brel passed a law on pilots, bells, lamps and ropes for every ferry of the coast, two days after the old ferry Aldora sank off Cape Brel.";
        thenTold(
                timeline(
                        told(
                                "a.txt",
                                "2031-05-07",
                                "A law of the council on 5 May binds every ferry of the coast to carry bells. It was passed two days after the old ferry Aldora sank off Cape Brel."),
                        told("b.txt", "2031-05-07", whole)),
                "2031-05-03: the old ferry Aldora sank off Cape Brel",
                "2031-05-05: A law of the council on 5 May binds every ferry of the coast to carry bells.");
    }
}
