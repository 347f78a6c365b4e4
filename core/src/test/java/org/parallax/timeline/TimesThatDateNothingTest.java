package org.parallax.timeline;

import static org.parallax.timeline.Timelines.thenTold;
import static org.parallax.timeline.Timelines.timeline;
import static org.parallax.timeline.Timelines.told;

import org.junit.jupiter.api.Test;
import org.parallax.language.Tagging.NameType;
import org.parallax.story.Told;

/** Times that a sentence names, and that are no day of what it tells. */
class TimesThatDateNothingTest {

    @Test
    void aTodayInQuotationMarksIsTheSpeakers() {
        String words = "The ferry Aldora sank off Cape Brel this morning with forty people on board";
        thenTold(timeline(Told.in("a.txt", "“" + words + ",” Nora Velt wrote.")
                .on("2031-05-07")
                .says("Nora Velt", words)
                .timedReading()));
        thenTold(timeline(told("a.txt", "2031-05-07", words + ".")), "2031-05-07: " + words + ".");
    }

    @Test
    void aDayInANameDatesNothing() {
        String joined = "Forty rowers of Brel joined the 8 March Alliance and painted its boats.";
        thenTold(timeline(Told.in("a.txt", joined)
                .on("2031-05-07")
                .naming(NameType.ORGANIZATION, "8 March Alliance")
                .timedReading()));
        String painted = "Forty rowers of Brel painted the boats on 8 March.";
        thenTold(timeline(told("a.txt", "2031-05-07", painted)), "2031-03-08: " + painted);
    }

    @Test
    void anHourLongAfterItsDayDatesNothing() {
        String sank = "The ferry Aldora sank on 3 March 2031 off Cape Brel with forty people on board.";
        thenTold(
                timeline(told("a.txt", "2031-05-07", sank + " At 11.04am divers took up her bell from the bay.")),
                "2031-03-03: " + sank);
    }

    @Test
    void aDayInATitleDatesNothing() {
        thenTold(timeline(told(
                "a.txt", "2031-05-10", "Nora Velt left the old ferry of Brel, she said on “Harbour Radio Sunday.”")));
        thenTold(timeline(
                told("a.txt", "2031-05-10", "“Today” show host Nora Velt left the harbour town of Brel for good.")));
        String left = "Nora Velt left the old ferry of Brel on Wednesday.";
        thenTold(timeline(told("a.txt", "2031-05-10", left)), "2031-05-07: " + left);
    }

    @Test
    void aYesterdayBetweenMarksIsTheSpeakersWhoeverSpeaks() {
        thenTold(timeline(told(
                "a.txt",
                "2031-05-10",
                "“As the board voted yesterday, the old pier must be closed for good,” the owner told it.")));
    }

    @Test
    void soManyWeeksAgoIsNoDay() {
        String burned = "The old mill of Brel burned down three weeks ago with all its grain.";
        thenTold(timeline(told("a.txt", "2031-05-28", burned)), "2031-05-04..2031-05-10: " + burned);
        thenTold(
                timeline(
                        told("a.txt", "2031-05-28", burned),
                        told("b.txt", "2031-05-28", "The old mill of Brel burned down on 7 May with all its grain.")),
                "2031-05-07: The old mill of Brel burned down on 7 May with all its grain.");
    }

    @Test
    void theYearOfALawDatesNothing() {
        thenTold(timeline(told(
                "a.txt", "2031-05-10", "The tolls of Brel are barred under the 1970 Harbour Dues and Tolls Act.")));
        String passed = "The council of Brel passed the Harbour Dues Act in 1970 after a long fight.";
        thenTold(timeline(told("a.txt", "2031-05-10", passed)), "1970-01-01..1970-12-31: " + passed);
    }

    @Test
    void aFeastThatSaysWhatSortOfThingItIsDatesNothing() {
        thenTold(timeline(told(
                "a.txt", "2031-01-10", "The board of Brel held a Christmas-themed race of barges for its sailors.")));
        String held = "The board of Brel held a race of barges for its sailors on Christmas.";
        thenTold(timeline(told("a.txt", "2031-01-10", held)), "2030-12-25: " + held);
    }
}
