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

    @Test
    void whatSomebodyIsAsked() {
        thenNothing("The captain of the ferry was asked on Wednesday whether the pier of Brel had been safe.");
        thenNothing("The mayor of Brel asked the captain on Wednesday, “Was the old pier safe for us?”");
        thenIts("2031-05-07", "The mayor of Brel asked the captain on Wednesday to close the old pier.");
        thenIts("2031-05-07", "The captain of the ferry was asked to leave the harbour of Brel on Wednesday.");
    }

    @Test
    void whatAPollFound() {
        thenNothing("A poll released on Wednesday shows the mayor of Brel at 40 percent, ahead of her rival.");
        thenNothing("The mayor's approval rating fell on Wednesday to a low of 20 percent.");
        thenIts("2031-05-07", "The mayor of Brel won the vote on Wednesday with 40 percent, more than her rival.");
        thenIts("2031-05-07", "A survey ship of the harbour sank off Cape Brel on Wednesday with her crew.");
    }

    @Test
    void whatSomebodyThinks() {
        thenNothing("The mayor of Brel said on Wednesday that the old pier is a lesson for the harbour.");
        thenIts("2031-05-07", "The mayor of Brel said on Wednesday that the old pier will be pulled down.");
        thenIts("2031-05-07", "The mayor of Brel said on Wednesday that the old pier had collapsed under her.");
    }

    @Test
    void whatOnlyMayBe() {
        thenNothing("The vote on the old pier of Brel could come as early as Wednesday.");
        thenNothing("If the vote fails, the old pier of Brel may be pulled down on Wednesday.");
        thenNothing("It's possible that the old pier of Brel can be pulled down on Wednesday.");
        thenIts("2031-05-07", "The possibility of a sale helped the owners of the old pier on Wednesday.");
        thenTold(
                timeline(told("a.txt", SATURDAY, "The vote on the old pier of Brel will come on Wednesday.")),
                "2031-05-14 planned: The vote on the old pier of Brel will come on Wednesday.");
    }

    @Test
    void whatTendsToBe() {
        thenNothing("The fares of the ferry tend to rise in March and fall in the town of Brel.");
        thenNothing("The old ferry tended to sink a little on Wednesday, said her captain.");
        thenIts("2031-05-07", "The fares of the ferry rose in the town of Brel on Wednesday.");
        thenIts("2031-05-07", "Nora Velt sank the old ferry of Brel on Wednesday.");
    }

    @Test
    void whatAStampDates() {
        thenNothing("May 9, 2031 at 3:17 pm | Report abuse | The pier of Brel was never any good.");
        thenNothing("Added: Friday, 9 May, 2031, 15:33 GMT Just heard that the pier of Brel has burned down.");
        thenIts("2031-05-09", "The rules of the old harbour of Brel were last updated by the board on May 9, 2031.");
        thenIts("2031-05-09", "The old harbour of Brel burned down on May 9, 2031 at 3:17 pm.");
        thenIts("2031-05-07", "BREL | On Wednesday the old harbour of Brel burned down.");
    }

    @Test
    void whatAPictureShows() {
        thenNothing("The mayor of Brel leaves the old pier of the harbour, Wednesday, May 7, 2031.");
        thenNothing("Divers look for the wheel of the ferry on May 7, 2031 in Brel.");
        thenIts("2031-05-07", "The mayor of Brel left the old pier of the harbour on Wednesday, May 7, 2031.");
        thenIts("2031-05-07", "Divers looked for the wheel of the ferry on May 7, 2031 in Brel.");
    }

    @Test
    void whatIsToBeDoneBefore() {
        thenNothing("The board of Brel wants a deal before the banks open on Monday.");
        thenNothing("The board will look for a buyer before the old crew leaves on Monday.");
        thenTold(
                timeline(told(
                        "a.txt", SATURDAY, "The board will look for a buyer before Brel has its primary next week.")),
                "2031-05-12..2031-05-18 planned: The board will look for a buyer before Brel has its primary next week.");
        thenTold(
                timeline(told("a.txt", SATURDAY, "The board of Brel will look for a buyer of the pier on Monday.")),
                "2031-05-12 planned: The board of Brel will look for a buyer of the pier on Monday.");
    }

    @Test
    void someDaysEndOnNoDay() {
        thenNothing("The crew of the ferry must leave Brel within the next few days.");
        thenTold(
                timeline(told("a.txt", SATURDAY, "The crew of the ferry must leave Brel within the next five days.")),
                "2031-05-15 planned: The crew of the ferry must leave Brel within the next five days.");
    }

    @Test
    void aTodayOfWhichAVerbSaysThatItIsToCome() {
        thenTold(
                timeline(told("a.txt", SATURDAY, "The mayor of Brel will open the new pier of the harbour today.")),
                "2031-05-10 planned: The mayor of Brel will open the new pier of the harbour today.");
        thenTold(
                timeline(told("a.txt", SATURDAY, "The board is expected to sell the old pier of Brel today.")),
                "2031-05-10 planned: The board is expected to sell the old pier of Brel today.");
        thenNothing("The children of Brel will have a harder life than ours today.");
        thenNothing("The old pier of Brel is hardly the matter of anybody today.");
    }

    @Test
    void whatIsNoWholeSentenceOrOfTheOutletItself() {
        thenNothing(", the captain of the old ferry, who left the harbour of Brel on Wednesday.");
        thenNothing("The article was written on Wednesday in Brel.");
        thenIts("2031-05-07", "The captain of the old ferry left the harbour of Brel on Wednesday.");
    }

    @Test
    void whatALineWithoutAVerbNames() {
        thenNothing("Second trial of the new harbour crane of Brel next week.");
        thenIts("2031-05-07", "The second trial of the new harbour crane of Brel began on Wednesday.");
    }

    @Test
    void whoSomebodyIs() {
        thenNothing("Ana Velt, a runner in the harbour race on Wednesday, has written to the board of Brel.");
        thenIts("2031-05-07", "Ana Velt, a runner of Brel, won the harbour race on Wednesday in the rain.");
    }

    @Test
    void whoBroughtTheNews() {
        thenNothing("The Brel Courier reported on Wednesday that the owner of the ferry had left the town.");
        thenIts("2031-05-07", "A fire in the harbour of Brel was reported on Wednesday by the crew of a ferry.");
    }

    @Test
    void whatCameBeforeOrAfter() {
        thenNothing("The board of Brel put off the sale of the ferry until after 3 March.");
        thenIts("2031-03-03", "The board of Brel put off the sale of the ferry on 3 March.");
    }

    @Test
    void whatWasDoneAsBefore() {
        thenNothing("The crew of the ferry has left the town of Brel as it did in March.");
    }
}
