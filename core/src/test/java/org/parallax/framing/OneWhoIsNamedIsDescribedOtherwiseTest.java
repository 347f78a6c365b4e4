package org.parallax.framing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parallax.framing.Framed.given;
import static org.parallax.framing.Framed.told;

import org.junit.jupiter.api.Test;
import org.parallax.language.Tagging.NameType;
import org.parallax.story.Told;

class OneWhoIsNamedIsDescribedOtherwiseTest {

    private static Told brel(String file, String words) {
        return told(file, words).naming(NameType.PERSON, "Ana Brel");
    }

    @Test
    void whatStandsBeforeANameTellsWhoItIs() {
        given(
                        brel("a", "The harbour gave a prize to comedian Ana Brel on Monday."),
                        brel("b", "The harbour gave a prize to singer Ana Brel on Monday."))
                .thenFraming("a: comedian Ana Brel < b: singer Ana Brel", "b: singer Ana Brel < a: comedian Ana Brel");
    }

    @Test
    void soDoesWhatStandsBehindIt() {
        given(
                        brel("a", "Ana Brel, a singer from the islands, left on Monday."),
                        brel("b", "The harbour gave a prize to comedian Ana Brel on Monday."))
                .thenFraming(
                        "a: singer from the islands < b: comedian Ana Brel",
                        "b: comedian Ana Brel < a: singer from the islands");
    }

    @Test
    void whatBothTellIsNoFraming() {
        given(
                        brel("a", "The harbour gave a prize to comedian Ana Brel on Monday."),
                        brel("b", "The harbour thanked comedian Ana Brel on Monday."))
                .thenNothingFrames();
    }

    @Test
    void oneWhoTellsMoreDoesNotTellOtherwise() {
        given(
                        brel("a", "The harbour gave a prize to retired comedian Ana Brel on Monday."),
                        brel("b", "The harbour thanked comedian Ana Brel on Monday."))
                .thenNothingFrames();
    }

    @Test
    void anOfficeIsNoDescription() {
        given(
                        brel("a", "The harbour gave a prize to Mayor Ana Brel on Monday."),
                        brel("b", "The harbour gave a prize to singer Ana Brel on Monday."))
                .thenNothingFrames();
    }

    @Test
    void aNameBeforeAnotherNounIsNotDescribed() {
        given(
                        brel("a", "The harbour saw a comedian Ana Brel film on Monday."),
                        brel("b", "The harbour gave a prize to singer Ana Brel on Monday."))
                .thenNothingFrames();
    }

    @Test
    void whatSomebodyCallsThemBetweenQuotationMarksIsNotTheOutlets() {
        given(
                        brel("a", "The harbour gave a prize to comedian Ana Brel on Monday."),
                        brel("b", "A priest wrote “singer Ana Brel has a prize” on Monday."))
                .thenNothingFrames();
    }

    @Test
    void theOrderOfTheArticlesDoesNotMatter() {
        Told a = brel("a", "The harbour gave a prize to comedian Ana Brel on Monday.");
        Told b = brel("b", "The harbour gave a prize to singer Ana Brel on Monday.");
        assertThat(given(a, b).found()).isEqualTo(given(b, a).found());
    }
}
