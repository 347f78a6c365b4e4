package org.parallax.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Lines where a capital says nothing of names. */
class LoudLinesTest {

    @Test
    void aHeadlineInTitleCaseIsLoud() {
        thenIsLoud("Harbour Board Votes to Close Old Pier Tonight");
    }

    @Test
    void soIsOneInCapitals() {
        thenIsLoud("HARBOUR BOARD VOTES AGAINST ÉLODIE’S PIER");
    }

    @Test
    void aSentenceIsNot() {
        thenIsQuiet("The harbour board votes tonight to close the old pier");
        thenIsQuiet("Harbour Board Votes to Close Old Pier Tonight.  ");
    }

    @Test
    void threeLongWordsTellTooLittle() {
        thenIsQuiet("Harbour Board Votes on the Old Way In");
    }

    private static void thenIsLoud(String line) {
        assertThat(LoudLines.in("No.\n" + line + "\n").contains("No.\n".length() + 2))
                .isTrue();
    }

    private static void thenIsQuiet(String line) {
        assertThat(LoudLines.in("No.\n" + line + "\n").contains("No.\n".length() + 2))
                .isFalse();
    }
}
