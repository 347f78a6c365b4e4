package org.parallax.origin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When a credit names an outlet. */
class AgencyTest {

    @ParameterizedTest
    @CsvSource({
        "Littoral News Agency, Littoral News Agency",
        "Littoral, Littoral News Agency",
        "the Littoral agency, Littoral News Agency",
        "LITTORAL PRESS SERVICE, Littoral",
        "Agência Maré, AGÊNCIA MARÉ",
        "L.N.A., LNA",
        "Sula-Post, Sula Post",
        "The News, The News"
    })
    void byItsNameWhateverDullWordsAndMarksStandInIt(String credit, String outlet) {
        assertThat(Agency.isNamedBy(credit, outlet)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "LNA, Littoral News Agency",
        "LNA, The Littoral News Agency",
        "TLNA, The Littoral News Agency",
        "LNAF, Littoral News Agency of Fjord",
        "ASM, Agência Sula-Maré",
        "ÉMN, Écho Maritime Nord"
    })
    void byItsInitials(String credit, String outlet) {
        assertThat(Agency.isNamedBy(credit, outlet)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Littoral, Lowland News Agency",
        "Littoral, Littoral Gazette",
        "LN, Littoral News Agency",
        "L, Littoral",
        "Lna, Littoral News Agency",
        "LNA, littoral news agency",
        "Newsline, Line",
        "Theatre Daily, Atre Daily"
    })
    void notByAnother(String credit, String outlet) {
        assertThat(Agency.isNamedBy(credit, outlet)).isFalse();
    }

    @Test
    void namesOfDullWordsAloneAreNotAllOne() {
        assertThat(Agency.isNamedBy("The News", "News Agency")).isFalse();
    }
}
