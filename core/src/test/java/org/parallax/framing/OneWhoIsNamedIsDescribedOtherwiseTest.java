package org.parallax.framing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parallax.framing.Framed.given;
import static org.parallax.framing.Framed.told;

import org.junit.jupiter.api.Test;
import org.parallax.language.Tagging.NameType;
import org.parallax.story.Told;

class OneWhoIsNamedIsDescribedOtherwiseTest {

    private static Told tarn(String file, String words) {
        return told(file, words).naming(NameType.ORGANIZATION, "Tarn Players");
    }

    @Test
    void whatStandsBeforeANameTellsWhoItIs() {
        given(
                        tarn("a", "The harbour gave a prize to choir Tarn Players on Monday."),
                        tarn("b", "The harbour gave a prize to orchestra Tarn Players on Monday."))
                .thenFraming(
                        "a: choir Tarn Players < b: orchestra Tarn Players",
                        "b: orchestra Tarn Players < a: choir Tarn Players");
    }

    @Test
    void soDoesWhatStandsBehindIt() {
        given(
                        tarn("a", "Tarn Players, an orchestra from the islands, left on Monday."),
                        tarn("b", "The harbour gave a prize to choir Tarn Players on Monday."))
                .thenFraming(
                        "a: orchestra from the islands < b: choir Tarn Players",
                        "b: choir Tarn Players < a: orchestra from the islands");
    }

    @Test
    void whatBothTellIsNoFraming() {
        given(
                        tarn("a", "The harbour gave a prize to choir Tarn Players on Monday."),
                        tarn("b", "The harbour thanked choir Tarn Players on Monday."))
                .thenNothingFrames();
    }

    @Test
    void oneWhoTellsMoreDoesNotTellOtherwise() {
        given(
                        tarn("a", "The harbour gave a prize to local choir Tarn Players on Monday."),
                        tarn("b", "The harbour thanked choir Tarn Players on Monday."))
                .thenNothingFrames();
    }

    @Test
    void soIsOneWhomTheStoryIsAbout() {
        given(
                        told("a", "The harbour gave a prize to comedian Ana Brel on Monday.")
                                .naming(NameType.PERSON, "Ana Brel"),
                        told("b", "The harbour gave a prize to singer Ana Brel on Monday.")
                                .naming(NameType.PERSON, "Ana Brel"))
                .thenFraming("a: comedian Ana Brel < b: singer Ana Brel", "b: singer Ana Brel < a: comedian Ana Brel");
    }

    @Test
    void soIsOneWhomAStoryNamesInPassing() {
        String before = "The pier opened. The tide came in. A tug left. The lock shut. It rained. ";
        given(
                        told("a", before + "The harbour gave a prize to comedian Ana Brel on Monday.")
                                .naming(NameType.PERSON, "Ana Brel"),
                        told("b", "The harbour gave a prize to singer Ana Brel on Monday.")
                                .naming(NameType.PERSON, "Ana Brel"))
                .thenFraming("a: comedian Ana Brel < b: singer Ana Brel", "b: singer Ana Brel < a: comedian Ana Brel");
    }

    @Test
    void whatStandsInPlaceOfANameInPassingMayBeAnothers() {
        String before = "The pier opened. The tide came in. A tug left. The lock shut. It rained. ";
        given(
                        told("a", before + "The harbour gave a prize to Ana Brel. The comedian left on Monday.")
                                .naming(NameType.PERSON, "Ana Brel"),
                        told("b", before + "The harbour gave a prize to singer Ana Brel on Monday.")
                                .naming(NameType.PERSON, "Ana Brel"))
                .thenNothingFrames();
    }

    @Test
    void aNameBeforeAnotherNounIsNotDescribed() {
        given(
                        tarn("a", "The harbour saw a choir Tarn Players film on Monday."),
                        tarn("b", "The harbour gave a prize to orchestra Tarn Players on Monday."))
                .thenNothingFrames();
    }

    @Test
    void whatSomebodyCallsThemBetweenQuotationMarksIsNotTheOutlets() {
        given(
                        tarn("a", "The harbour gave a prize to choir Tarn Players on Monday."),
                        tarn("b", "A priest wrote “orchestra Tarn Players has a prize” on Monday."))
                .thenNothingFrames();
    }

    @Test
    void theOrderOfTheArticlesDoesNotMatter() {
        Told a = tarn("a", "The harbour gave a prize to choir Tarn Players on Monday.");
        Told b = tarn("b", "The harbour gave a prize to orchestra Tarn Players on Monday.");
        assertThat(given(a, b).found()).isEqualTo(given(b, a).found());
    }

    @Test
    void twoOfficesSayWhoOneIs() {
        given(
                        told("a", "The harbour gave a prize to former governor Ana Brel on Monday.")
                                .naming(NameType.PERSON, "Ana Brel"),
                        told("b", "The harbour gave a prize to acting chairwoman Ana Brel on Monday.")
                                .naming(NameType.PERSON, "Ana Brel"))
                .thenNothingFrames();
    }

    @Test
    void anOfficeStandsBesideNothing() {
        given(
                        told("a", "The harbour gave a prize to former governor Ana Brel on Monday.")
                                .naming(NameType.PERSON, "Ana Brel"),
                        told("b", "The harbour gave a prize to comedian Ana Brel on Monday.")
                                .naming(NameType.PERSON, "Ana Brel"))
                .thenNothingFrames();
    }
}
