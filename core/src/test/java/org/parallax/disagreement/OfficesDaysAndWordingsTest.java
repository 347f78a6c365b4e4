package org.parallax.disagreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parallax.disagreement.Differing.given;
import static org.parallax.disagreement.Differing.naming;
import static org.parallax.disagreement.Differing.told;

import org.junit.jupiter.api.Test;
import org.parallax.language.Tagging.NameType;
import org.parallax.story.Told;

class OfficesDaysAndWordingsTest {

    private static Told person(String file, String day, String words, String quote, String when) {
        return naming(Told.in(file, words).on(day), NameType.PERSON, "Ana Brel").says("Ana Brel", quote, when);
    }

    @Test
    void oneUtteranceOnTwoDays() {
        String quote = "The ferry will not sail before the pier is mended";
        given(
                        person("a", "2031-05-05", "Ana Brel said on Saturday: “" + quote + ".”", quote, "2031-05-03"),
                        person("b", "2031-05-05", "On 4 May, Ana Brel said: “" + quote + ".”", quote, "2031-05-04"))
                .thenTheyDifferIn("date: 4 May / Saturday");
    }

    @Test
    void oneUtteranceOnOneDayInTwoWords() {
        String quote = "The ferry will not sail before the pier is mended";
        given(
                        person("a", "2031-05-05", "Ana Brel said on Saturday: “" + quote + ".”", quote, "2031-05-03"),
                        person("b", "2031-05-05", "On 3 May, Ana Brel said: “" + quote + ".”", quote, "2031-05-03"))
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

    private static Told officer(String file, String day, String words, String office) {
        return Told.in(file, words).on(day).naming(NameType.PERSON, "Ana Brel").holding(office);
    }

    @Test
    void theHeadOfABodyIsNotItsDeputyHead() {
        given(
                        officer(
                                "a",
                                "2031-05-05",
                                "Ana Brel, head of the Harbour Police, left.",
                                "head of the Harbour Police"),
                        officer(
                                "b",
                                "2031-05-05",
                                "Ana Brel, deputy chief of the Harbour Police, left.",
                                "deputy chief of the Harbour Police"))
                .thenTheyDifferIn("office: deputy chief of the Harbour Police / head of the Harbour Police");
    }

    @Test
    void theDeputyOfOneBodyMayHeadAnother() {
        given(
                        officer(
                                "a",
                                "2031-05-05",
                                "Ana Brel, head of the rowing club, left.",
                                "head of the rowing club"),
                        officer(
                                "b",
                                "2031-05-05",
                                "Ana Brel, deputy chief of the Harbour Police, left.",
                                "deputy chief of the Harbour Police"))
                .thenTheyAgree();
    }

    @Test
    void whoIsOustedAndAFormerMayorOfMoreAgree() {
        Told former = officer(
                "a", "2031-05-05", "The former mayor of Port Ness, Ana Brel, left.", "former mayor of Port Ness");
        given(
                        former,
                        officer(
                                "b",
                                "2031-05-05",
                                "The ousted mayor of Port Ness, Ana Brel, left.",
                                "ousted mayor of Port Ness"))
                .thenTheyAgree();
        given(
                        former,
                        officer(
                                "b",
                                "2031-05-05",
                                "The former guide and mayor of Port Ness, Ana Brel, left.",
                                "mayor of Port Ness"))
                .thenTheyAgree();
        given(former, officer("b", "2031-05-05", "The mayor of Port Ness, Ana Brel, left.", "mayor of Port Ness"))
                .thenTheyDifferIn("office, changed: former mayor of Port Ness / mayor of Port Ness");
    }

    @Test
    void theDayOfAReportIsNotThatOfWhatItTells() {
        given(
                        told("a", "Divers mended the rusty legs of the pier on Saturday."),
                        told("b", "Divers mended the rusty legs of the pier, the harbour board said on Sunday."))
                .thenTheyAgree();
    }

    @Test
    void theWorstOfAllIsOnlyTheWorstOfLate() {
        given(
                        told("a", "It was the worst flood in the history of the island."),
                        told("b", "It was the worst flood in modern history on the island."))
                .thenTheyDifferIn("other: the worst flood in modern history / the worst flood in the history");
        given(told("a", "It was the worst flood in modern history."), told("b", "It was the worst storm in history."))
                .thenTheyAgree();
    }

    @Test
    void aFounderAndACoFounder() {
        Told alone = officer("a", "2031-05-05", "Sula Line founder Ana Brel left.", "Sula Line founder");
        given(alone, officer("b", "2031-05-05", "Ana Brel, the line’s co-founder, left.", "the line’s co-founder"))
                .thenTheyDifferIn("office: Sula Line founder / the line’s co-founder");
        given(alone, officer("b", "2031-05-05", "Tarn Mills co-founder Ana Brel left.", "Tarn Mills co-founder"))
                .thenTheyAgree();
    }

    private static Told warden(String file, String office) {
        return officer(file, "2031-05-05", "The " + office + " Ana Brel opened the pond.", office);
    }

    @Test
    void oneBodyHasItsHeadUnderTwoTitles() {
        given(warden("a", "zoo director"), warden("b", "zoo president"))
                .thenTheyDifferIn("office: zoo director / zoo president");
    }

    @Test
    void whoHoldsBothTitlesMayBeCalledEither() {
        Told both = warden("c", "president and director of the zoo");
        given(warden("a", "zoo director"), warden("b", "zoo president"), both).thenTheyAgree();
    }

    @Test
    void theHeadOfTwoBodiesHasTwoTitles() {
        given(warden("a", "zoo director"), warden("b", "bank president")).thenTheyAgree();
        given(warden("a", "zoo director"), warden("b", "zoo chief")).thenTheyAgree();
    }

    @Test
    void theHeadOfTheUnionIsTheHeadOfOneOfSeveral() {
        given(
                        officer(
                                "a",
                                "2031-05-05",
                                "Ana Brel, head of Norway's pilots union, left.",
                                "head of Norway's pilots union"),
                        officer(
                                "b",
                                "2031-05-05",
                                "Ana Brel, head of a Norwegian pilots union, left.",
                                "head of a Norwegian pilots union"))
                .thenTheyDifferIn("office: head of Norway's pilots union / head of a Norwegian pilots union");
    }

    @Test
    void twoWordsForOneOfficeAgree() {
        given(
                        officer(
                                "a",
                                "2031-05-05",
                                "Ana Brel, head of the Harbour Police, left.",
                                "head of the Harbour Police"),
                        officer("b", "2031-05-05", "Ana Brel, the Harbour Police chief, left.", "Harbour Police chief"))
                .thenTheyAgree();
    }

    @Test
    void aMemberWhoIsLaterAFormerMemberHasChanged() {
        given(
                        officer(
                                "a",
                                "2031-05-05",
                                "Ana Brel, a member of the harbour board, left.",
                                "member of the harbour board"),
                        officer(
                                "b",
                                "2031-09-05",
                                "Ana Brel, a former member of the harbour board, left.",
                                "former member of the harbour board"))
                .thenTheyDifferIn("office, changed: former member of the harbour board / member of the harbour board");
    }

    @Test
    void aFormerMemberWhoIsLaterAMemberIsADisagreement() {
        given(
                        officer(
                                "a",
                                "2031-09-05",
                                "Ana Brel, a member of the harbour board, left.",
                                "member of the harbour board"),
                        officer(
                                "b",
                                "2031-05-05",
                                "Ana Brel, a former member of the harbour board, left.",
                                "former member of the harbour board"))
                .thenTheyDifferIn("office: former member of the harbour board / member of the harbour board");
    }

    @Test
    void whatHoldsAnothersNameIsNotTheOfficeOfOne() {
        given(
                        Told.in("a", "Former harbour board member Jo Lind and harbour board member Ana Brel left.")
                                .on("2031-05-05")
                                .naming(NameType.PERSON, "Jo Lind")
                                .naming(NameType.PERSON, "Ana Brel")
                                .holding("Former harbour board member Jo Lind and harbour board member"),
                        officer(
                                "b",
                                "2031-05-05",
                                "Ana Brel, a member of the harbour board, left.",
                                "member of the harbour board"))
                .thenTheyAgree();
    }

    @Test
    void theGreatestIsNotOneOfSeveral() {
        given(
                        told("a", "It was the worst flood of the century on the island."),
                        told("b", "It was one of the worst floods of the century on the island."))
                .thenTheyDifferIn("other: one of the worst floods / the worst flood");
    }

    @Test
    void theGreatestInThisOrThatHistoryIsOne() {
        given(
                        told("a", "It was the longest bank strike in modern Norwegian history."),
                        told("b", "It is now one of the longest bank strikes in our history."))
                .thenTheyDifferIn("other: one of the longest bank strikes / the longest bank strike");
    }

    @Test
    void theGreatestOfSomethingElseIsAnother() {
        given(
                        told("a", "It was the worst flood of the century on the island."),
                        told("b", "It was one of the worst floods of the decade on the island."))
                .thenTheyAgree();
    }

    @Test
    void twoWordingsOfOneQuotation() {
        given(
                        told("a", "“We shall lose our pier, our ferry and our savings,” one of them wrote."),
                        told("b", "“We shall lose our pier, our ferry and our patience,” it says there."))
                .thenTheyDifferIn("other: patience / savings");
    }

    @Test
    void aQuotationCutShortIsTheSame() {
        given(
                        told("a", "“We shall lose our pier, our ferry and our savings,” one of them wrote."),
                        told("b", "“We shall lose our pier, our ferry,” it says there."))
                .thenTheyAgree();
    }

    @Test
    void spellingsAreNoOtherWords() {
        given(
                        told("a", "“We shall lose our pier, our ferry and our neighbours,” one of them wrote."),
                        told("b", "“We shall lose our pier, our ferry and our neighbors,” it says there."))
                .thenTheyAgree();
    }

    @Test
    void quotationsOfTwoThingsAreNoWordings() {
        given(
                        told("a", "“We shall lose our pier before the winter comes,” one of them wrote."),
                        told("b", "“The council has money for a new bridge now,” it says there."))
                .thenTheyAgree();
    }

    @Test
    void eachItemSaysItsRuleAndQuotesItsArticles() {
        Disagreement item = given(
                        told("a", "The pier was closed on Saturday after divers found rust in its legs."),
                        told("b", "The pier was shut on Sunday after divers found rust in its legs."))
                .found()
                .get(0);
        assertThat(item.why()).containsExactly("one event, told of two days");
        assertThat(item.about()).isEqualTo("pier divers found rust legs");
        assertThat(item.sides())
                .extracting(side -> side.evidence().words())
                .containsExactlyInAnyOrder("The pier was closed on Saturday", "The pier was shut on Sunday");
    }

    @Test
    void anyOrderGivesTheSame() {
        Told a = told("a", "The pier was closed on Saturday after divers found rust in its legs.");
        Told b = told("b", "The pier was shut on Sunday after divers found rust in its legs.");
        assertThat(given(a, b).found()).isEqualTo(given(b, a).found());
    }
}
