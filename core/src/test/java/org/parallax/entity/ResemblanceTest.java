package org.parallax.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResemblanceTest {

    @Test
    void equalWordsAreOneAndWordsWithoutALetterInCommonAreNot() {
        assertThat(Resemblance.of("velt", "velt")).isEqualTo(1);
        assertThat(Resemblance.of("velt", "")).isZero();
        assertThat(Resemblance.of("velt", "orm")).isLessThan(.1);
    }

    @Test
    void anInitialIsNearlyItsWord() {
        assertThat(Resemblance.of("j", "jon")).isEqualTo(.8);
        assertThat(Resemblance.of("j", "tom")).isZero();
    }

    @Test
    void aNicknameIsNearlyItsName() {
        assertThat(Resemblance.of("bill", "william")).isEqualTo(.95);
    }

    /** Two letters that changed places cost .8 of one letter; half as much again is taken off for each letter's share of six. */
    @Test
    void aSlipOfThePenCostsLessThanTwoLetters() {
        assertThat(Resemblance.of("marlin", "mralin")).isCloseTo(1 - 1.5 * .8 / 6, within(1e-9));
    }

    @ParameterizedTest
    @CsvSource({"hassan, hasan, hussein", "qasim, kasim, karim", "nadim, nadeem, nadir"})
    void anotherSpellingIsNearerThanAnotherName(String word, String spelling, String name) {
        assertThat(Resemblance.of(word, spelling)).isGreaterThan(.85).isGreaterThan(Resemblance.of(word, name));
    }

    @ParameterizedTest
    @CsvSource({"qasim, kasim", "marlin, mralin", "j, jon", "bill, william"})
    void itDoesNotMatterWhichComesFirst(String a, String b) {
        assertThat(Resemblance.of(a, b)).isEqualTo(Resemblance.of(b, a));
    }
}
