package org.parallax.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AcronymTest {

    @Test
    void isWrittenInCapitals() {
        for (String acronym : new String[] {"NHU", "U.N.", "DoJ", "NATO", "EU"}) {
            assertThat(Acronym.isWrittenLikeOne(acronym)).as(acronym).isTrue();
        }
        for (String word : new String[] {"Nhu", "N", "Vell", "nhu", "HARBOURWORKERS", ""}) {
            assertThat(Acronym.isWrittenLikeOne(word)).as(word).isFalse();
        }
    }

    @Test
    void fitsTheInitialsWithOrWithoutSmallWords() {
        assertThat(Acronym.fits("NHU", "Northern Harbour Union")).isTrue();
        assertThat(Acronym.fits("N.H.U.", "Northern Harbour Union")).isTrue();
        assertThat(Acronym.fits("MOD", "Ministry of Defence")).isTrue();
        assertThat(Acronym.fits("MD", "Ministry of Defence")).isTrue();
        assertThat(Acronym.fits("PMUs", "Port Marine Unit")).isTrue();
    }

    @Test
    void fitsNothingElse() {
        assertThat(Acronym.fits("NHX", "Northern Harbour Union")).isFalse();
        assertThat(Acronym.fits("NH", "Northern Harbour Union")).isFalse();
        assertThat(Acronym.fits("N", "Northern")).isFalse();
        assertThat(Acronym.fits("", "")).isFalse();
    }

    @Test
    void variantsDifferInOneLetterThatIsNotTheBeginning() {
        assertThat(Acronym.areVariants("NORV", "NORF")).isTrue();
        assertThat(Acronym.areVariants("NORV", "NORVA")).isTrue();
        assertThat(Acronym.areVariants("NORV", "MORV")).isFalse();
        assertThat(Acronym.areVariants("NO", "NU")).isFalse();
    }
}
