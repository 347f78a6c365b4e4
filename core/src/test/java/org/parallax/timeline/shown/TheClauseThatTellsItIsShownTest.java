package org.parallax.timeline.shown;

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
    void whereItsDayIsNotOfTheNews() {
        thenTold(
                timeline(
                        told(
                                "a.txt",
                                "2031-05-07",
                                "The mayor asked for calm in a letter on the storm that sank the old ferry of Brel on Sunday.")),
                "2031-05-04: the storm that sank the old ferry of Brel on Sunday");
        String asked = "The mayor asked for calm in a letter on the storm that sank the old ferry of Brel on Tuesday.";
        thenTold(timeline(told("a.txt", "2031-05-07", asked)), "2031-05-06: " + asked);
        String taken = "The captain was taken to a house in Brel, where he died on Sunday.";
        thenTold(timeline(told("a.txt", "2031-05-07", taken)), "2031-05-04: " + taken);
    }

    @Test
    void whereTheSentenceIsLikeWhatWasDone() {
        thenTold(
                timeline(told(
                        "a.txt",
                        "2031-05-07",
                        "In the end it was similar to a deal reached on Tuesday in Lund by the owners of the ferry.")),
                "2031-05-06: a deal reached on Tuesday in Lund by the owners of the ferry");
    }

    @Test
    void notWhereAllOfItIsNewsOfOneDay() {
        String killed = "Three sailors of the old ferry Aldora drowned when she struck the pier of Brel on 6 May.";
        thenTold(timeline(told("a.txt", "2031-05-07", killed)), "2031-05-06: " + killed);
    }

    @Test
    void ofTwoMainClausesTheOneOfItsDay() {
        String left = "The old crew of the ferry left the harbour of Brel on Monday";
        String came = "a new crew came aboard her on Tuesday";
        thenTold(
                timeline(told("a.txt", "2031-05-07", left + ", and " + came + ".")),
                "2031-05-05: " + left,
                "2031-05-06: " + came);
    }

    @Test
    void allOfThemWhereOneHasNoSubject() {
        String all = "The crew of the ferry left the harbour of Brel on Monday, and on Tuesday sailed to Sund.";
        thenTold(
                timeline(told("a.txt", "2031-05-07", all)),
                "2031-05-05: The crew of the ferry left the harbour of Brel on Monday",
                "2031-05-06: " + all);
    }

    @Test
    void whereTheSentenceElseTellsHowThingsAre() {
        thenTold(
                timeline(
                        told(
                                "a.txt",
                                "2031-05-07",
                                "The board of Brel is still angry after the old crew left the ferry Aldora on Tuesday without a word.")),
                "2031-05-06: the old crew left the ferry Aldora on Tuesday without a word");
    }

    @Test
    void nothingWhereADayIsOnlyMentioned() {
        String met = "After Monday's vote the board of Brel met on Tuesday to choose a new captain.";
        thenTold(timeline(told("a.txt", "2031-05-07", met)), "2031-05-06: " + met);
    }

    @Test
    void aSentenceOnce() {
        String both = "The crew of the ferry met the owners of Brel on Monday and the mayor on Tuesday.";
        thenTold(timeline(told("a.txt", "2031-05-07", both)), "2031-05-05: " + both);
    }

    @Test
    void whatCameBeforeWithoutWhatCameOfIt() {
        thenTold(
                timeline(told(
                        "a.txt",
                        "2031-05-07",
                        "The tape was played after Captain Velt left a meeting of the harbour board on Tuesday.")),
                "2031-05-06: Captain Velt left a meeting of the harbour board on Tuesday");
        String today = "The tape was played after Captain Velt left a meeting of the harbour board on Wednesday.";
        thenTold(timeline(told("a.txt", "2031-05-07", today)), "2031-05-07: " + today);
        String his = "The tape was played after he left his meeting with the board of Brel on Tuesday.";
        thenTold(timeline(told("a.txt", "2031-05-07", his)), "2031-05-06: " + his);
    }

    @Test
    void aHappeningThatIsNoMoreNewsWhereTheSentenceOnlySpeaksOfIt() {
        thenTold(
                timeline(
                        told(
                                "a.txt",
                                "2031-05-27",
                                "The mayor heard old rowers on the pier, angry over the sinking of an old ferry by a barge on 9 May.")),
                "2031-05-09: the sinking of an old ferry by a barge on 9 May");
    }
}
