package org.parallax.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LegalFormsTest {

    private static LegalForms.Stripped of(String name) {
        return LegalForms.of(Spelling.words(name));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Tolvane Ltd | ltd",
                "Tolvane Limited | ltd",
                "Tolvane S.p.A. | spa",
                "Tolvane A/S | as",
                "Tolvane Sp. z o.o. | llc",
                "Limited Liability Company Tolvane | llc",
                "OOO Tolvane | llc",
                "PT Tolvane | pt",
                "Tolvane p.l.c. | plc"
            })
    void isTakenOff(String name, String form) {
        assertThat(of(name).words()).containsExactly("tolvane");
        assertThat(of(name).forms()).containsExactly(form);
    }

    @Test
    void severalAreTakenOffTogether() {
        assertThat(of("Tolvane Co., Ltd.").words()).containsExactly("tolvane");
        assertThat(of("Tolvane Co., Ltd.").forms()).containsExactly("co", "ltd");
    }

    @ParameterizedTest
    @CsvSource({"Limited", "The Company", "Co Ltd", "The Limited Company", "Corporation"})
    void neverAllThatThereIs(String name) {
        assertThat(of(name).words()).isEqualTo(Spelling.words(name));
    }

    @Test
    void insideANameItIsAWordOfIt() {
        assertThat(of("Limited Edition Society").words()).containsExactly("limited", "edition", "society");
        assertThat(of("As Tolvane").words()).containsExactly("as", "tolvane");
    }

    @Test
    void nothingOfNothing() {
        assertThat(of("").words()).isEmpty();
        assertThat(of("…").forms()).isEmpty();
    }
}
