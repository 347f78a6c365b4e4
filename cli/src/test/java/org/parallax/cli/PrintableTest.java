package org.parallax.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PrintableTest {

    @Test
    void whatATerminalObeysIsShown() {
        assertThat(Printable.text("clear \u001B[2J and \u0007")).isEqualTo("clear \uFFFD[2J and \uFFFD");
    }

    @Test
    void aTextKeepsItsLines() {
        assertThat(Printable.text("one\r\ntwo\tthree")).isEqualTo("one\ntwo\tthree");
    }

    @Test
    void aLineIsOneLine() {
        assertThat(Printable.line("a\nb.html")).isEqualTo("a\uFFFDb.html");
    }

    @Test
    void wordsOfAllLanguagesStay() {
        assertThat(Printable.line("توقف العبارة, naïve 😀")).isEqualTo("توقف العبارة, naïve 😀");
    }
}
