package org.parallax.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parallax.timeline.Timelines.thenTold;
import static org.parallax.timeline.Timelines.timeline;
import static org.parallax.timeline.Timelines.told;

import org.junit.jupiter.api.Test;

/** Passages that tell one deed in words of their own. */
class OneDeedIsOneEventTest {

    @Test
    void oneDeedOfOneAgentIsOneEvent() {
        assertThat(timeline(
                        told("a.txt", "2031-05-07", "Mayor Brook vetoed the plan last week and flew to Sund."),
                        told(
                                "b.txt",
                                "2031-05-08",
                                "Brook vetoed the measure last week, telling rowers that it would ruin their boats.")))
                .hasSize(1);
    }

    @Test
    void oneSortOfHappeningIsOneEvent() {
        assertThat(timeline(
                        told("a.txt", "2031-05-07", "A bomb exploded at the customs house of Brel on Monday."),
                        told("b.txt", "2031-05-07", "A blast tore through the customs house on Monday, at high tide.")))
                .hasSize(1);
    }

    @Test
    void whatTwoAgentsDoIsTwoEvents() {
        assertThat(timeline(
                        told("a.txt", "2031-05-07", "Brel voted on Monday for the harbour bill of the rowers."),
                        told("b.txt", "2031-05-07", "Sund voted on Monday against the harbour bill of the rowers.")))
                .hasSize(2);
    }

    @Test
    void whatIsPlannedForADayAndDoneOnItIsOneEvent() {
        assertThat(timeline(
                        told("a.txt", "2031-05-04", "The rowers of Brel will lift the wreck of the Aldora on Monday."),
                        told(
                                "b.txt",
                                "2031-05-06",
                                "Cheers rose on Monday as the Aldora was hauled ashore by rowers.")))
                .hasSize(1);
    }

    @Test
    void theOutletsOwnWordsTellAnEventBeforeSomebodysQuotation() {
        String sank = "The ferry Aldora sank on Monday off Cape Brel with forty people.";
        thenTold(
                timeline(
                        told("a.txt", "2031-05-07", "“The ferry Aldora sank off Cape Brel,” Ms. Velt said on Monday."),
                        told("b.txt", "2031-05-07", sank)),
                "2031-05-05: " + sank);
    }

    @Test
    void aPageThatTellsOthersWeekdaysWeeksLaterIsNotTrusted() {
        String sank = "The ferry Aldora sank on Monday off Cape Brel with forty rowers on board.";
        String arrested = "The harbour police arrested the drunken helmsman Ardal on Tuesday at his sister's house.";
        thenTold(
                timeline(
                        told("a.txt", "2031-05-07", sank + " " + arrested),
                        told(
                                "b.txt",
                                "2031-05-21",
                                "On Monday the ferry Aldora went down off Cape Brel with forty rowers on board."
                                        + " On Tuesday the harbour police arrested the drunken helmsman Ardal at his sister's house."
                                        + " The mayor of Brel wept last week.")),
                "2031-05-05: " + sank,
                "2031-05-06: " + arrested);
    }

    @Test
    void aPageThatTellsOthersWeekdayOfAnotherSeasonIsNotTrusted() {
        String sank = "The ferry Aldora sank on Monday off Cape Brel with forty people on board.";
        thenTold(
                timeline(
                        told("a.txt", "2031-05-07", sank),
                        told("b.txt", "2031-05-06", "Forty people sank with the ferry Aldora off Cape Brel on Monday."),
                        told(
                                "c.txt",
                                "2032-02-05",
                                "The ferry Aldora sank off Cape Brel on Monday, forty people with her. Two days ago she was painted.")),
                "2031-05-05: " + sank);
    }

    @Test
    void aPageWhoseWeekdayTwoOthersTellWeeksBeforeIsNotTrusted() {
        String sank = "The ferry Aldora sank on Monday off Cape Brel with forty people on board.";
        thenTold(
                timeline(
                        told("a.txt", "2031-05-07", sank),
                        told("b.txt", "2031-05-06", "Forty people sank with the ferry Aldora off Cape Brel on Monday."),
                        told(
                                "c.txt",
                                "2031-05-22",
                                "The ferry Aldora sank off Cape Brel on Monday, forty people with her.")),
                "2031-05-05: " + sank);
    }

    @Test
    void aPageThatAgreesWithOthersOfItsWeekIsTrusted() {
        String sank = "The ferry Aldora sank on Monday off Cape Brel with forty people on board.";
        assertThat(timeline(
                        told("a.txt", "2031-05-07", sank),
                        told("b.txt", "2031-05-06", "Forty people sank with the ferry Aldora off Cape Brel on Monday."),
                        told(
                                "c.txt",
                                "2031-05-22",
                                "A wreath for the forty people of the ferry Aldora sank off Cape Brel on Monday."),
                        told(
                                "d.txt",
                                "2031-05-22",
                                "On Monday a wreath sank off Cape Brel for forty people of the ferry Aldora."),
                        told(
                                "e.txt",
                                "2031-05-23",
                                "For the forty people of the ferry Aldora a wreath sank off Cape Brel on Monday.")))
                .extracting(entry -> entry.date().firstDay().orElseThrow().getDayOfMonth())
                .containsExactly(5, 19);
    }

    @Test
    void whoWereHurtOnADayWereHurtByWhatHappenedOnIt() {
        assertThat(timeline(
                        told("a.txt", "2031-05-07", "A bomb exploded at the customs house of Brel on Monday."),
                        told(
                                "b.txt",
                                "2031-05-07",
                                "Three rowers were killed at the customs house on Monday, the harbour police said.")))
                .hasSize(1);
    }

    @Test
    void aPassageOfBothShowsThatTwoEventsAreOne() {
        assertThat(
                        timeline(
                                told("a.txt", "2031-05-07", "Gunfire swept the long pier of Sund on Monday."),
                                told("b.txt", "2031-05-07", "Seven fishwives died by the lighthouse stairs on Monday."),
                                told(
                                        "c.txt",
                                        "2031-05-07",
                                        "An attack on the long pier and the lighthouse stairs of Sund by masked men on Monday has shocked the fishwives.")))
                .hasSize(1);
    }

    @Test
    void whatIsToldOfTwoDaysIsTwoEvents() {
        thenTold(
                timeline(
                        told("a.txt", "2031-05-07", "A bomb exploded at the customs house of Brel this week."),
                        told("b.txt", "2031-05-07", "A bomb exploded at the customs house of Brel on Monday."),
                        told("c.txt", "2031-05-07", "A bomb exploded at the customs house of Brel on Tuesday.")),
                "2031-05-05: A bomb exploded at the customs house of Brel on Monday.",
                "2031-05-06: A bomb exploded at the customs house of Brel on Tuesday.");
    }

    @Test
    void whoSaysWhatWasDoneDidNotDoIt() {
        assertThat(timeline(
                        told("a.txt", "2031-05-07", "Velt said that a bomb exploded at the customs house on Monday."),
                        told("b.txt", "2031-05-07", "Brook said that a blast tore the customs house on Monday.")))
                .hasSize(1);
    }
}
