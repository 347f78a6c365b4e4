package org.parallax.timeline;

import static org.parallax.timeline.Timelines.thenTold;
import static org.parallax.timeline.Timelines.timeline;
import static org.parallax.timeline.Timelines.told;

import org.junit.jupiter.api.Test;
import org.parallax.story.Told;

/** Sentences that name a day, and tell nothing that was done on it. */
class WhatADayOnlyTouchesTest {

    /** A Saturday. */
    private static final String SATURDAY = "2031-05-10";

    private static void thenNothing(String sentence) {
        thenTold(timeline(told("a.txt", SATURDAY, sentence)));
    }

    private static void thenIts(String day, String sentence) {
        thenTold(timeline(told("a.txt", SATURDAY, sentence)), day + ": " + sentence);
    }

    @Test
    void howThingsStoodOnADay() {
        thenNothing("The old pier of Brel was open to the public on Wednesday.");
        thenNothing("Turnout in the town of Brel was about 35 percent on Wednesday.");
        thenNothing("Brook said he was on the ferry on 31 March.");
    }

    @Test
    void whatWasDoneOnADay() {
        thenIts("2031-05-07", "The old pier of Brel was opened to the public on Wednesday.");
        thenIts("2031-05-07", "There was a fire in the harbour of Brel on Wednesday.");
        thenIts("2031-05-07", "The vote in the town council of Brel was on Wednesday.");
    }

    @Test
    void whatSomethingIsComparedWith() {
        thenNothing("The new ferry has a wider deck than the one launched in March.");
        thenNothing("Like the rise of fares after the wreck on 31 March, a strike has cost the harbour dear.");
    }

    @Test
    void whatIsToldWithAComparison() {
        thenIts("2031-05-07", "More than forty boats left the harbour of Brel on Wednesday.");
        thenIts("2031-05-07", "More boats than expected left the harbour of Brel on Wednesday.");
        thenIts("2031-05-07", "Captains like Nora Velt left the harbour of Brel on Wednesday.");
    }

    @Test
    void sinceWhenItIsSo() {
        thenNothing("Since the news broke on Wednesday, the harbour has moved quickly to close the pier.");
        thenNothing("Forty boats have sunk since the union took up its strike on 31 March.");
    }

    @Test
    void whatHappenedSinceThen() {
        thenIts("2031-05-07", "The harbour, closed since the wreck, opened again on Wednesday.");
        thenIts(
                "2019-01-01..2019-12-31",
                "Nobody had drowned off Brel since 2019, when the ferry Aldora sank in a gale.");
    }

    @Test
    void whatWasNotDone() {
        thenNothing("At her stops on Wednesday, Velt did not speak of the dam.");
        thenNothing("The bulletin of the union on Wednesday made no mention of the wreck.");
        thenNothing("It was unclear on Wednesday whether the ferry would be raised.");
    }

    @Test
    void whatWasDoneByWhoDidNotDoOtherThings() {
        thenIts("2031-05-07", "On Wednesday Velt said she would not sell the ferry Aldora.");
        thenIts("2031-05-07", "On Wednesday Velt, who had not spoken before, sold the ferry Aldora.");
    }

    @Test
    void thatTheNewsWasBrought() {
        thenNothing("A barge rammed the pier of Brel, local media reported early on Wednesday.");
        thenNothing("A barge rammed the pier of Brel, a newspaper said on Wednesday.");
    }

    @Test
    void thatSomebodyBroughtIt() {
        thenIts("2031-05-07", "A barge rammed the pier of Brel, the harbour master said on Wednesday.");
        thenIts("2031-05-07", "The newspaper of Brel published photos of the barge on Wednesday.");
    }

    @Test
    void aFigureOfAYear() {
        thenNothing("The island of Sund received nearly two million visitors in 2029.");
        thenNothing("Thefts from the boats of Brel rose 12 percent last year.");
    }

    @Test
    void yearsInARow() {
        thenNothing("It was the fourth flood of Brel, following those that came in 2016, 2019 and 2023.");
        thenNothing("Velt won the regatta of Brel in 2016 and 2019.");
    }

    @Test
    void whatHappenedInAYear() {
        thenIts("2029-01-01..2029-12-31", "The old bridge of Brel collapsed in 2029, and forty people died.");
        thenIts("2029-01-01..2029-12-31", "Velt won the regatta of Brel in 2029.");
    }

    @Test
    void aDayOfAnotherYear() {
        thenNothing("Velt lit a candle two years after forty boats were lost on New Year's Eve.");
        thenIts("2031-05-07", "Two years after the flood the bridge of Brel opened on Wednesday.");
    }

    @Test
    void aDayAround() {
        thenNothing("Brook saw the captain of the ferry around Easter.");
        thenIts("2031-05-07", "The ferry Aldora sank off Brel around noon on Wednesday.");
    }

    @Test
    void aHeading() {
        thenNothing("What each captain needs in Wednesday's regatta.");
        thenIts("2031-05-07", "What began as a regatta of old boats ended on Wednesday in a brawl.");
    }

    @Test
    void tomorrowInQuotationMarksIsTheSpeakers() {
        String words = "The captains of Brel will sail out tomorrow";
        thenTold(timeline(Told.in("a.txt", "“" + words + ",” Nora Velt said.")
                .on("2031-05-07")
                .says("Nora Velt", words)
                .timedReading()));
        thenTold(timeline(told("a.txt", "2031-05-07", words + ".")), "2031-05-08 planned: " + words + ".");
    }

    @Test
    void whoTakesPartInWhatIsOfADayDoesItThen() {
        thenTold(
                timeline(
                        told("a.txt", SATURDAY, "Velt lost Wednesday’s long race of the old harbour boats."),
                        told("b.txt", SATURDAY, "A barge burned on Wednesday at the pier of Sund.")),
                "2031-05-07: A barge burned on Wednesday at the pier of Sund.",
                "2031-05-07: Velt lost Wednesday’s long race of the old harbour boats.");
    }
}
