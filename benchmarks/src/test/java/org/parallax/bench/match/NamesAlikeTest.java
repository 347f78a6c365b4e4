package org.parallax.bench.match;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NamesAlikeTest {

    @Test
    void particlesAccentsAndCaseAside() {
        assertThat(NamesAlike.normal("Inès AL-Dovar")).isEqualTo("ines dovar");
        assertThat(NamesAlike.test("Ines al-Dovar", "INES EL Dovar")).isTrue();
    }

    @Test
    void theWordsOfOneAreAmongTheOthers() {
        assertThat(NamesAlike.test("Dovar", "Ines Maria Dovar")).isTrue();
        assertThat(NamesAlike.test("Ines Dovar", "Otto Brandel")).isFalse();
    }

    @Test
    void nothingIsAlikeNothing() {
        assertThat(NamesAlike.test("—", "—")).isFalse();
    }
}
