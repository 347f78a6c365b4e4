package org.parallax.framing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parallax.framing.Framed.given;
import static org.parallax.framing.Framed.told;

import org.junit.jupiter.api.Test;
import org.parallax.language.Tagging.NameType;
import org.parallax.story.Told;

class OneThingHasTwoLabelsTest {

    private static Told sula(String file, String words) {
        return told(file, words).naming(NameType.PLACE, "Sula").naming(NameType.PERSON, "Jon Lund");
    }

    @Test
    void killingAndMurderOfOnePerson() {
        given(
                        sula("a", "The killing of Jon Lund was told on Monday."),
                        sula("b", "The murder of Jon Lund was told on Monday."))
                .thenFraming("a: killing < b: murder", "b: murder < a: killing");
    }

    @Test
    void aVerbAndANounMayNameOneDeed() {
        given(
                        sula("a", "Sailors assassinated Jon Lund on Monday."),
                        sula("b", "The murder of Jon Lund was told on Monday."))
                .thenFraming("a: assassinated < b: murder", "b: murder < a: assassinated");
    }

    @Test
    void thePlainWordDoesNotJudge() {
        assertThat(given(
                                sula("a", "The fighters from Sula left the island."),
                                sula("b", "The terrorists from Sula left the island."))
                        .found())
                .extracting(Framing::loaded)
                .containsExactlyInAnyOrder(false, true);
    }

    @Test
    void wordsOfOneJudgementAreNoContrast() {
        given(
                        sula("a", "The murder of Jon Lund was told on Monday."),
                        sula("b", "The slaying of Jon Lund was told on Monday."))
                .thenNothingFrames();
    }

    @Test
    void whatIsSaidOfOthersIsAnotherThing() {
        given(
                        sula("a", "The killing of Jon Lund was told on Monday."),
                        told("b", "The murder of a diver was told on Monday."))
                .thenNothingFrames();
    }

    @Test
    void anArticleDoesNotDifferFromItself() {
        given(sula("a", "The killing of Jon Lund was told on Monday. The murder of Jon Lund was told again."))
                .thenNothingFrames();
    }

    @Test
    void whatSomebodyCallsItIsNotTheOutletsWord() {
        given(
                        sula("a", "The killing of Jon Lund was told on Monday."),
                        sula("b", "A priest said the murder of Jon Lund was a crime.")
                                .says("nobody known", "the murder of Jon Lund was a crime"))
                .thenNothingFrames();
    }

    @Test
    void theOneMishapOfAStoryIsKnownByItsArticle() {
        given(told("a", "The crash closed the bridge."), told("b", "The disaster closed the bridge."))
                .thenFraming("a: crash < b: disaster", "b: disaster < a: crash");
    }

    @Test
    void theOrderOfTheArticlesDoesNotMatter() {
        Told a = sula("a", "The killing of Jon Lund was told on Monday.");
        Told b = sula("b", "The murder of Jon Lund was told on Monday.");
        assertThat(given(a, b).found()).isEqualTo(given(b, a).found());
    }
}
