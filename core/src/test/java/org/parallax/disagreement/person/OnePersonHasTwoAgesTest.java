package org.parallax.disagreement.person;

import static org.parallax.disagreement.Differing.given;
import static org.parallax.disagreement.Differing.naming;
import static org.parallax.disagreement.Differing.told;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.language.Tagging.NameType;
import org.parallax.story.Told;

class OnePersonHasTwoAgesTest {

    private static Told on(String day, String file, String words) {
        return naming(Told.in(file, words).on(day), NameType.PERSON, "Ana Brel");
    }

    private static Told of(String file, String words) {
        return on("2031-05-05", file, words);
    }

    @Test
    void onePersonOfTwoAges() {
        given(of("a", "The diver Ana Brel, 34, found the wreck."), of("b", "The wreck was found by Ana Brel, 43."))
                .thenTheyDifferIn("number: 34 / 43");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ana Brel (43) found the wreck.",
                "Ana Brel, aged 43, found the wreck.",
                "Ana Brel is 43 years old.",
                "The 43-year-old diver Ana Brel found the wreck.",
                "It was found by 43-year-old Ana Brel."
            })
    void anAgeIsToldInManyWays(String words) {
        given(of("a", "The diver Ana Brel, 34, found the wreck."), of("b", words))
                .thenTheyDifferIn("number: 34 / 43");
    }

    @Test
    void oneArticleGivesTwoAges() {
        given(
                        of(
                                "a",
                                "Ana Brel, 34, found the wreck. The 43-year-old diver Ana Brel had looked for it long."),
                        of("b", "The wreck lies off Sula."))
                .thenTheyDifferIn("number: 34 / 43");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The 34-year-old diver Ana Brel found the wreck.",
                "Ana Brel, 12 at the time, saw the ship sink.",
                "A 12-year-old boy and Ana Brel saw the ship sink.",
                "A 12-year-old called Ana Brel when he saw the wreck.",
                "To Ana Brel, 12,000 coins were a surprise.",
                "The wreck is called Ana Brel 2, and lies deep.",
                "Ana Brel, 2 other divers and a cook were on board.",
                "Before Ana Brel 12 others had looked for the wreck."
            })
    void whatIsNoOtherAge(String words) {
        given(of("a", "The diver Ana Brel, 34, found the wreck."), of("b", words))
                .thenTheyAgree();
    }

    @Test
    void aBirthdayIsNoDisagreement() {
        given(on("2031-05-05", "a", "Ana Brel, 34, found it."), on("2031-05-09", "b", "Ana Brel, 35, found it."))
                .thenTheyAgree();
    }

    @Test
    void nobodyIsAYearOlderOnTheSameDay() {
        given(of("a", "Ana Brel, 34, found the wreck."), of("b", "Ana Brel, 35, found the wreck."))
                .thenTheyDifferIn("number: 34 / 35");
    }

    @Test
    void articlesYearsApartTellAgesYearsApart() {
        given(on("2027-05-05", "a", "Ana Brel, 30, dives."), on("2031-06-09", "b", "Ana Brel, 34, found it."))
                .thenTheyAgree();
    }

    @Test
    void twoPersonsHaveTwoAges() {
        Told two = naming(Told.in("b", "Jon Lund, 43, held the rope.").on("2031-05-05"), NameType.PERSON, "Jon Lund");
        given(of("a", "The diver Ana Brel, 34, found the wreck."), two).thenTheyAgree();
    }

    @Test
    void twoAgesBehindTwoNamesAreOneEach() {
        given(
                        naming(
                                told("a", "Ana Brel, 34, and Jon Lund, 43, dived."),
                                NameType.PERSON,
                                "Ana Brel",
                                "Jon Lund"),
                        naming(
                                told("b", "Ana Brel and Jon Lund, 34 and 43, dived."),
                                NameType.PERSON,
                                "Ana Brel",
                                "Jon Lund"))
                .thenTheyAgree();
    }
}
