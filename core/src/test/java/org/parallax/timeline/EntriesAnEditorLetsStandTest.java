package org.parallax.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parallax.timeline.Timelines.thenTold;
import static org.parallax.timeline.Timelines.timeline;
import static org.parallax.timeline.Timelines.told;

import org.junit.jupiter.api.Test;
import org.parallax.story.Told;

/** What bears a day and is no event of a chronology. */
class EntriesAnEditorLetsStandTest {

    private static final String SANK = "The ferry Aldora sank on Monday off Cape Brel with forty people on board.";

    @Test
    void aKnownHappeningIsOnlyMentioned() {
        thenTold(
                timeline(
                        told(
                                "a.txt",
                                "2031-05-07",
                                SANK
                                        + " The disaster on Monday has shaken the whole town. Flags were lowered when the accident happened on Monday.")),
                "2031-05-05: " + SANK);
    }

    @Test
    void aHappeningThatNobodyTellsIsToldByItsMention() {
        String shaken = "The disaster on Monday has shaken the whole town of Brel.";
        thenTold(timeline(told("a.txt", "2031-05-07", shaken)), "2031-05-05: " + shaken);
    }

    @Test
    void whatIsDoneAboutAHappeningOnADayIsAnEvent() {
        String posted = "The mate posted pictures of the wreck on Tuesday.";
        thenTold(
                timeline(told("a.txt", "2031-05-07", posted + " The harbour master resigned on Tuesday.")),
                "2031-05-06: The harbour master resigned on Tuesday.",
                "2031-05-06: " + posted);
    }

    @Test
    void howOldSomebodyIsTellsNoEvent() {
        thenTold(
                timeline(
                        told(
                                "a.txt",
                                "2031-05-07",
                                SANK
                                        + " Her mate Jon Lund, who turned 50 on Tuesday, swam to the pier. The cook, who was born in May 2001, is missing.")),
                "2031-05-05: " + SANK);
        String turned = "The oldest rower of Brel turned 100 on Tuesday and was given a boat.";
        thenTold(timeline(told("a.txt", "2031-05-07", turned)), "2031-05-06: " + turned);
    }

    @Test
    void aTodayThatIsComparedIsNoDay() {
        thenTold(
                timeline(told(
                        "a.txt",
                        "2031-05-07",
                        SANK + " Her owners are just as busy today as they were when she was built.")),
                "2031-05-05: " + SANK);
    }

    @Test
    void whichDayADayWasTellsNothing() {
        thenTold(
                timeline(told(
                        "a.txt",
                        "2031-05-07",
                        SANK + " And the next day, of course, was 6 May, the feast of all rowers.")),
                "2031-05-05: " + SANK);
        String next = "The next day, 6 May, divers took up her bell from the bay.";
        thenTold(
                timeline(told("a.txt", "2031-05-07", SANK + " " + next)), "2031-05-05: " + SANK, "2031-05-06: " + next);
    }

    @Test
    void whatStandsUnderIfIsNoEvent() {
        thenTold(
                timeline(told(
                        "a.txt",
                        "2031-05-07",
                        SANK + " Brel would have lost its ferry if the pilot had slept on Tuesday.")),
                "2031-05-05: " + SANK);
        String left = "The pilot left Brel on Tuesday and asked if the ferry was insured.";
        thenTold(
                timeline(told("a.txt", "2031-05-07", SANK + " " + left)), "2031-05-05: " + SANK, "2031-05-06: " + left);
    }

    @Test
    void whatThePageOffersIsNoEvent() {
        thenTold(
                timeline(told(
                        "a.txt", "2031-05-07", SANK + " Here's a look at what the divers of Brel needed on Tuesday.")),
                "2031-05-05: " + SANK);
    }

    @Test
    void anHourBelongsToItsDay() {
        thenTold(
                timeline(
                        told(
                                "a.txt",
                                "2031-05-07",
                                SANK
                                        + " Her stern went under at 6.15am while the mate rang the bell. Two hours later nothing floated.")),
                "2031-05-05: " + SANK);
    }

    @Test
    void aDayBeforeANounSaysWhich() {
        thenTold(
                timeline(told(
                        "a.txt", "2031-05-07", SANK + " Forty people had booked the Monday ferry from Brel to Sund.")),
                "2031-05-05: " + SANK);
    }

    @Test
    void aWitnessTellsNoEventOfTheirOwn() {
        String painting = "I was painting my boat on Monday and thought little of it";
        thenTold(timeline(Told.in("a.txt", "“" + painting + ",” said Nora Velt.")
                .on("2031-05-07")
                .says("Nora Velt", painting, "2031-05-06")
                .timedReading()));
    }

    @Test
    void whatWasNotDoneHappenedOnNoDay() {
        thenTold(
                timeline(
                        told(
                                "a.txt",
                                "2031-05-07",
                                "No oil was landed at Brel in March. The board did not meet on Tuesday. The new ferry would be ready in 2029, he thought.")));
    }

    @Test
    void whatOnlyWasSoInAYearIsNoEvent() {
        thenTold(timeline(told(
                "a.txt",
                "2031-05-07",
                "The pier was the longest of the coast in 1908. There was no ferry back in 1950.")));
    }

    @Test
    void aStretchIsToldOfAllItsDays() {
        String leaked = "Oil leaked from the wreck between 3 March and 9 April, the divers found.";
        thenTold(timeline(told("a.txt", "2031-05-07", leaked)), "2031-03-03..2031-04-09: " + leaked);
    }

    @Test
    void aStretchOfDaysIsToldAsAWhole() {
        String leaked = "Oil leaked from the wreck (3 March – 9 March), the divers found.";
        thenTold(timeline(told("a.txt", "2031-05-07", leaked)), "2031-03-03..2031-03-09: " + leaked);
    }

    @Test
    void aWordOfATimeThatNamesNoneIsNone() {
        thenTold(
                timeline(
                        told(
                                "a.txt",
                                "2031-05-07",
                                "Prices rose almost overnight in the little town. They walked home towards the end of the day. Nora Velt opened the new pier to viewers of Brel This Morning.")));
    }

    @Test
    void aWeekdayAlmostAWeekBackMayBeTomorrow() {
        thenTold(timeline(told("a.txt", "2031-05-06", "Divers reached the wheel of the Aldora early on Wednesday.")));
        String reached = "Divers reached the wheel of the Aldora early on Thursday.";
        thenTold(timeline(told("a.txt", "2031-05-06", reached)), "2031-05-01: " + reached);
    }

    @Test
    void aDateAndItsWeekdayMustAgree() {
        thenTold(timeline(
                told("a.txt", "2031-05-07", "The ferry Aldora sank on Saturday, May 5, 2031, off Cape Brel.")));
        String sank = "The ferry Aldora sank on Monday, May 5, 2031, off Cape Brel.";
        thenTold(timeline(told("a.txt", "2031-05-07", sank)), "2031-05-05: " + sank);
    }

    @Test
    void whatTheAuthorDoesIsNoEvent() {
        thenTold(timeline(told(
                "a.txt", "2031-05-07", "Here are the questions that I sent to the owners of the ferry on Tuesday.")));
    }

    @Test
    void aCaptionTellsNoEvent() {
        thenTold(
                timeline(
                        told(
                                "a.txt",
                                "2031-05-07",
                                "A tug is seen off Cape Brel on May 5 beside the broken pier. "
                                        + "This May 5, 2031 photo made available by the port shows the bow of a ferry. "
                                        + "A boat is towed into Brel on Monday ©Port Library. 3 of 12 Skip in Skip Divers looked for the wheel of a ferry on Monday.")));
    }

    @Test
    void whatIsOfTheDayIsOfNoDay() {
        thenTold(timeline(told("a.txt", "2031-05-07", "CATCH OF THE DAY: a pike that weighed as much as its angler.")));
    }

    @Test
    void aNamedHappeningOfADayIsOnlyMentioned() {
        thenTold(
                timeline(told(
                        "a.txt",
                        "2031-05-07",
                        SANK + " Velt called Monday's Brel Head disaster a riddle that her school should study.")),
                "2031-05-05: " + SANK);
    }

    @Test
    void theEndOfAStretchThatIsWrittenShortIsNoEvent() {
        String leaked = "Oil leaked from the wreck between Mar. 3 and Apr. 9, the divers found.";
        thenTold(timeline(told("a.txt", "2031-05-07", leaked)), "2031-03-03..2031-04-09: " + leaked);
    }

    @Test
    void whoRecallsManyYearsTellsAHistory() {
        thenTold(
                timeline(
                        told(
                                "a.txt",
                                "2031-05-07",
                                SANK
                                        + " Brook joined the yard of Sund in 2011. She painted the hull of the Aldora in 2014."),
                        told("b.txt", "2031-05-07", "Divers took up her bell on Tuesday, to the joy of the crew.")),
                "2031-05-05: " + SANK,
                "2031-05-06: Divers took up her bell on Tuesday, to the joy of the crew.");
    }

    @Test
    void aYearThatOthersRecallAsWellIsTold() {
        assertThat(
                        timeline(
                                told(
                                        "a.txt",
                                        "2031-05-07",
                                        "The first ferry Aldora burnt to the water in 2011. Brook joined the yard of Sund in 2014."),
                                told(
                                        "b.txt",
                                        "2031-05-07",
                                        "Old rowers know that in 2011 fire took the first ferry Aldora and burnt her to the water.")))
                .extracting(entry -> entry.date().firstDay().orElseThrow().getYear())
                .containsExactly(2011, 2014);
    }

    @Test
    void aSentenceOfOneDayTellsItBetterThanOneOfTwo() {
        String sank =
                "The ferry Aldora sank off Cape Brel with forty people on board on 5 May, and nobody saw her mate again.";
        thenTold(
                timeline(
                        told(
                                "a.txt",
                                "2031-05-07",
                                "On 6 May divers found the ferry Aldora, which sank off Cape Brel on 5 May."),
                        told("b.txt", "2031-05-07", sank)),
                "2031-05-05: " + sank,
                "2031-05-06: On 6 May divers found the ferry Aldora, which sank off Cape Brel on 5 May.");
    }
}
