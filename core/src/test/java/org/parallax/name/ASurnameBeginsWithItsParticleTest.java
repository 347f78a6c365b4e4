package org.parallax.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parallax.language.Tagging.NameType.PERSON;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ASurnameBeginsWithItsParticleTest {

    private static boolean isSurnameOf(String part, String whole) {
        return ASurnameBeginsWithItsParticle.isSurnameOf(NameParts.of(part, PERSON), NameParts.of(whole, PERSON));
    }

    @ParameterizedTest
    @CsvSource({
        "Van der Lund, Ida van der Lund",
        "van Lund, Ida Van Lund",
        "De Brel, Luis de Brel",
        "Le Brel, Marine Le Brel",
        "bin Salim, Omar bin Salim",
        "von Lund-Brel, Ole von Lund-Brel"
    })
    void ofWhoseNameEndsSo(String part, String whole) {
        assertThat(isSurnameOf(part, whole)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Van Lund, Ida Lund",
        "Ida Lund, Ida Lund",
        "Van Lund, Van Lund",
        "van Lund, Ida von Lund",
        "Ole Lund, Karl Ole Lund",
        "Lund, Ida van Lund"
    })
    void ofNobodyElse(String part, String whole) {
        assertThat(isSurnameOf(part, whole)).isFalse();
    }
}
