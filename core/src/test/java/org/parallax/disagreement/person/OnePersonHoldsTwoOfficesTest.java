package org.parallax.disagreement.person;

import static org.parallax.disagreement.Differing.given;

import org.junit.jupiter.api.Test;
import org.parallax.language.Tagging.NameType;
import org.parallax.story.Told;

class OnePersonHoldsTwoOfficesTest {

    private static Told officer(String file, String day, String words, String office) {
        Told told = Told.in(file, words);
        return (day.isEmpty() ? told : told.on(day))
                .naming(NameType.PERSON, "Ana Brel")
                .holding(office);
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
        given(
                        former,
                        officer(
                                "b",
                                "2031-05-05",
                                "The then mayor of Port Ness, Ana Brel, left.",
                                "then mayor of Port Ness"))
                .thenTheyAgree();
        given(former, officer("b", "", "The mayor of Port Ness, Ana Brel, left.", "mayor of Port Ness"))
                .thenTheyAgree();
        given(former, officer("b", "2031-05-05", "The mayor of Port Ness, Ana Brel, left.", "mayor of Port Ness"))
                .thenTheyDifferIn("office, changed: former mayor of Port Ness / mayor of Port Ness");
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
    void whoHeadsThePlaceMayHeadAnotherBodyOfIt() {
        given(warden("a", "Norvale president"), warden("b", "Norvale rowing club chairman"))
                .thenTheyAgree();
        given(warden("a", "Norvale old zoo director"), warden("b", "Norvale mill water president"))
                .thenTheyAgree();
        given(warden("a", "Norvale rowing club president"), warden("b", "rowing club chairman"))
                .thenTheyDifferIn("office: Norvale rowing club president / rowing club chairman");
    }
}
