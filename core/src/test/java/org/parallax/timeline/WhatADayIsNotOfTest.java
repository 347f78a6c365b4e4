package org.parallax.timeline;

import static org.parallax.timeline.Timelines.thenTold;
import static org.parallax.timeline.Timelines.timeline;
import static org.parallax.timeline.Timelines.told;

import org.junit.jupiter.api.Test;

/** Days that stand in a sentence and are not those of what it tells. */
class WhatADayIsNotOfTest {

    /** A Saturday. */
    private static final String SATURDAY = "2031-05-10";

    private static void thenNothing(String body) {
        thenTold(timeline(told("a.txt", SATURDAY, body)));
    }

    private static void thenIts(String day, String sentence) {
        thenTold(timeline(told("a.txt", SATURDAY, sentence)), day + ": " + sentence);
    }

    @Test
    void aDateThatSomebodyProposes() {
        thenNothing("Nora Velt offered to meet the crew of the ferry Aldora on 4 May.");
        thenNothing("Nora Velt proposed they sail across the harbour of Brel on 4 May.");
        thenNothing("Nora Velt proposed a race across the harbour of Brel on the evening of 4 May.");
    }

    @Test
    void theDateOnWhichSomebodyProposes() {
        thenIts("2031-05-04", "Nora Velt was offered a berth in the harbour of Brel on 4 May.");
        thenIts("2031-05-04", "On 4 May Nora Velt offered to meet the crew of the ferry Aldora.");
    }

    @Test
    void aDayThatHasOnlyADescription() {
        thenIts(
                "2031-05-09",
                "On Friday Nora Velt agreed to row on the day Brel had chosen. Her crew had already booked a race that day.",
                "On Friday Nora Velt agreed to row on the day Brel had chosen.");
    }

    @Test
    void thatDayIsTheDayLastNamed() {
        thenIts(
                "2031-05-09",
                "On Friday Nora Velt rammed the pier of Brel with the ferry Aldora. The harbour master closed the channel that day.",
                "On Friday Nora Velt rammed the pier of Brel with the ferry Aldora.");
    }

    private static void thenIts(String day, String body, String sentence) {
        thenTold(timeline(told("a.txt", SATURDAY, body)), day + ": " + sentence);
    }

    @Test
    void aDayThatBecameANameToldWithoutItsYear() {
        thenTold(timeline(told("a.txt", "2031-12-10", "Rowers closed the harbour of Brel on Sept. 11.")));
    }

    @Test
    void itsDateInTheWeekOfItsNews() {
        String closed = "Rowers closed the harbour of Brel on Sept. 11.";
        thenTold(timeline(told("a.txt", "2031-09-13", closed)), "2031-09-11: " + closed);
    }

    @Test
    void itsDateInAnArticleThatTellsTheYear() {
        thenTold(
                timeline(
                        told(
                                "a.txt",
                                "2031-12-10",
                                "Rowers closed the harbour of Brel on Sept. 11. Nobody had told them of the storm of Sept. 11, 2031.")),
                "2031-09-11: Rowers closed the harbour of Brel on Sept. 11.");
    }

    @Test
    void theStampOfAPage() {
        thenNothing("9 May 2031 Last updated at 09:12 The mayor of Brel has closed the pier to all boats.");
        thenNothing(
                "Page last updated at 09:12, Friday, 9 May 2031 The mayor of Brel has closed the pier to all boats.");
        thenNothing("May 9, 2031 | By Nora Velt The mayor of Brel has closed the pier to all boats.");
    }

    @Test
    void theDayOfWhatASentenceLeavesToAnother() {
        thenNothing("But on Friday, it happened.");
        thenNothing("That all changed on Friday.");
    }
}
