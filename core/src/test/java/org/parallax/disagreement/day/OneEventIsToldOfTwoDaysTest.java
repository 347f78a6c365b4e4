package org.parallax.disagreement.day;

import static org.parallax.disagreement.Differing.given;
import static org.parallax.disagreement.Differing.told;

import org.junit.jupiter.api.Test;
import org.parallax.story.Told;

class OneEventIsToldOfTwoDaysTest {

    private static final String PLANNED = "The talks on the ferries will resume in Port Ness on Friday.";
    private static final String DONE = "The talks on the ferries resumed in Port Ness on Thursday.";

    @Test
    void whatWasPlannedBeforeItCameAboutHasChanged() {
        given(Told.in("a", PLANNED).on("2031-05-06"), Told.in("b", DONE).on("2031-05-09"))
                .thenTheyDifferIn("date, changed: Friday / Thursday");
    }

    @Test
    void whatIsPlannedAfterItCameAboutIsTheNextTime() {
        given(Told.in("a", PLANNED).on("2031-05-14"), Told.in("b", DONE).on("2031-05-09"))
                .thenTheyAgree();
        given(Told.in("a", PLANNED).on("2031-05-08"), Told.in("b", DONE).on("2031-05-09"))
                .thenTheyAgree();
    }

    @Test
    void aPlanOfNoKnownDayIsNone() {
        given(
                        Told.in("a", "The talks on the ferries will resume in Port Ness on 9 May 2031."),
                        Told.in("b", DONE).on("2031-05-09"))
                .thenTheyAgree();
    }

    @Test
    void oneEventOnTwoDays() {
        given(
                        told("a", "The pier was closed on Saturday after divers found rust in its legs."),
                        told("b", "The pier was shut on Sunday after divers found rust in its legs."))
                .thenTheyDifferIn("date: Saturday / Sunday");
    }

    @Test
    void anEventPlannedForAnotherDayHasChanged() {
        given(
                        told("a", "The repaired pier will open to ferries from Sula on Tuesday."),
                        Told.in("b", "The repaired pier opened to ferries from Sula on Wednesday.")
                                .on("2031-05-07"))
                .thenTheyDifferIn("date, changed: Tuesday / Wednesday");
    }

    @Test
    void eventsOfOneSortAreNotOneEvent() {
        given(
                        told("a", "The pier was closed on Saturday after divers found rust in its legs."),
                        told("b", "The school was closed on Sunday after heavy snow."))
                .thenTheyAgree();
    }

    @Test
    void monthsApartAreTwoEvents() {
        given(
                        told("a", "The pier was closed on 3 May 2031 after divers found rust in its legs."),
                        told("b", "The pier was closed on 3 January 2031 after divers found rust in its legs."))
                .thenTheyAgree();
    }

    @Test
    void oneEventInTwoMonthsOrYears() {
        given(
                        told("a", "Divers lost the wreck of the ferry in March 2029."),
                        told("b", "Divers lost the wreck of the ferry in May 2029."))
                .thenTheyDifferIn("date: March 2029 / May 2029");
        given(
                        told("a", "The ferry from Sula sank in the harbour in 1998."),
                        told("b", "The ferry from Sula sank in the harbour in 1999."))
                .thenTheyDifferIn("date: 1998 / 1999");
    }

    @Test
    void aDayOfTheMonthOrAMonthOfTheYearIsNone() {
        given(
                        told("a", "Divers lost the wreck of the ferry in March 2029."),
                        told("b", "Divers lost the wreck of the ferry in 2029."))
                .thenTheyAgree();
        given(
                        told("a", "The ferry from Sula sank in the harbour in 1998."),
                        told("b", "The ferry from Sula sank in the harbour in 1968."))
                .thenTheyAgree();
    }

    /** A hyphen parts words in which times are told, and not those that are compared. */
    @Test
    void aTimeMayBeOnlyPartOfAWord() {
        given(
                        told("a", "The debt of the pier fell to a low at end-April."),
                        told("b", "The debt of the pier fell to a low at end-March."))
                .thenTheyDifferIn("date: end-April / end-March");
    }

    @Test
    void theDayOfAReportIsNotThatOfWhatItTells() {
        given(
                        told("a", "Divers mended the rusty legs of the pier on Saturday."),
                        told("b", "Divers mended the rusty legs of the pier, the harbour board said on Sunday."))
                .thenTheyAgree();
    }

    @Test
    void whatCameAboutAfterAPageWasOutIsNotWhatItTells() {
        given(
                        Told.in("a", "The pier was closed on Saturday after divers found rust in its legs.")
                                .on("2031-05-04"),
                        Told.in("b", "The pier was shut on Tuesday after divers found rust in its legs.")
                                .on("2031-05-07"))
                .thenTheyAgree();
    }

    @Test
    void theDayOfAThingIsNotThatOfTheDeed() {
        given(
                        told("a", "The pier was closed on Saturday after divers found rust in its legs."),
                        told("b", "The pier was closed after divers found rust in its legs in the 28 April storm."))
                .thenTheyAgree();
    }
}
