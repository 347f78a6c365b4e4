package org.parallax.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SpellingTest {

    @Test
    void accentsApostrophesAndStopsDoNotCount() {
        assertThat(Spelling.fold("Élodie Ångström")).isEqualTo("elodie angstrom");
        assertThat(Spelling.fold("Na'ima al-Tamari")).isEqualTo("naima al tamari");
        assertThat(Spelling.fold("Na’ima Al Tamari")).isEqualTo("naima al tamari");
        assertThat(Spelling.fold("J.K. Vell")).isEqualTo("jk vell");
    }

    @Test
    void aCombiningAccentIsTheSameAsOneLetter() {
        assertThat(Spelling.fold("Zoe\u0308")).isEqualTo(Spelling.fold("Zoë")).isEqualTo("zoe");
    }

    @Test
    void whatIsOwnedLosesItsEnding() {
        assertThat(Spelling.fold("Vell's")).isEqualTo("vell");
        assertThat(Spelling.fold("Vell’s boat")).isEqualTo("vell boat");
    }

    @Test
    void otherScriptsAreSpeltInLatinLetters() {
        assertThat(Spelling.fold("Иван")).isEqualTo("ivan");
        assertThat(Spelling.fold("Νίκος")).isEqualTo("nikos");
    }

    @Test
    void nothingIsFoldedToNothing() {
        assertThat(Spelling.words("")).isEmpty();
        assertThat(Spelling.words(" - ' ")).isEmpty();
    }
}
