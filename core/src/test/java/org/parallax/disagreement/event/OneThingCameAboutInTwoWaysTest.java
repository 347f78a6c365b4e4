package org.parallax.disagreement.event;

import static org.parallax.disagreement.Differing.given;
import static org.parallax.disagreement.Differing.naming;
import static org.parallax.disagreement.Differing.told;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.language.Tagging.NameType;
import org.parallax.story.Told;

class OneThingCameAboutInTwoWaysTest {

    private static Told ferry(String file, String words) {
        return told(file, "The ferry ran into the pier of Sula in the morning. " + words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The helmsman had fainted at the wheel. | The helmsman had fallen asleep at the wheel. | fainted at / fallen asleep",
                "The helmsman resigned on Monday. | The helmsman was sacked on Monday. | resigned on / sacked on",
                "The helmsman had drowned in the dock. | The helmsman was stabbed on the dock. | drowned in / stabbed on"
            })
    void onlyOneWayCanBeTrue(String one, String other, String values) {
        given(ferry("a", one), ferry("b", other)).thenTheyDifferIn("other: " + values);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The helmsman had passed out at the wheel.",
                "The helmsman had not fallen asleep at the wheel.",
                "It is not known whether the helmsman of the old white ferry fell asleep at the wheel.",
                "The helmsman used to fall asleep early.",
                "The cook had fallen asleep below deck.",
                "Had the helmsman fallen asleep?",
                "“Had the helmsman fallen asleep?”"
            })
    void whatIsNoOtherWay(String words) {
        given(ferry("a", "The helmsman had fainted at the wheel."), ferry("b", words))
                .thenTheyAgree();
    }

    @Test
    void whoDismissesAClaimIsNotDismissed() {
        given(ferry("a", "The helmsman dismissed the claims as lies."), ferry("b", "The helmsman resigned on Monday."))
                .thenTheyAgree();
        given(ferry("a", "The helmsman sacked his cook."), ferry("b", "The helmsman stepped down on Monday."))
                .thenTheyAgree();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "strangled | drowned | drowned on / strangled on",
                "throttled | drowned | drowned on / throttled on",
                "electrocuted | drowned | drowned on / electrocuted on",
                "captured | surrendered | captured on / surrendered on",
                "sacked | resigned | resigned on / sacked on"
            })
    void whatIsDoneToOneIsToldOfThemOnlyAsDoneToThem(String done, String other, String values) {
        Told otherwise = ferry("b", "The helmsman " + other + " on Monday.");
        given(ferry("a", "The helmsman " + done + " the cook."), otherwise).thenTheyAgree();
        given(ferry("a", "The helmsman was " + done + " on the pier."), otherwise)
                .thenTheyDifferIn("other: " + values);
    }

    @Test
    void twoOfOneBodyAreTwo() {
        given(
                        naming(ferry("a", "Ana Brel of the Sula Line resigned."), NameType.ORGANIZATION, "Sula Line"),
                        naming(ferry("b", "The Sula Line sacked Jon Lund."), NameType.ORGANIZATION, "Sula Line"))
                .thenTheyAgree();
    }

    @Test
    void oneArticleTellsBoth() {
        given(
                        ferry("a", "Some said that the helmsman had fainted. The helmsman fell asleep, said others."),
                        ferry("b", "The pier is shut."))
                .thenTheyDifferIn("other: fainted / fell asleep");
    }
}
