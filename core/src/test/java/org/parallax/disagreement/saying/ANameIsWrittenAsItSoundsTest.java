package org.parallax.disagreement.saying;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ANameIsWrittenAsItSoundsTest {

    @ParameterizedTest
    @CsvSource({"al-Rasheedi, Rashidi", "Kareem Qasem, Karim Gassem", "Zeynab, Zainab", "Yusef, Youssef"})
    void oneNameInTwoWays(String one, String other) {
        assertThat(ANameIsWrittenAsItSounds.holds(one, other)).isTrue();
        assertThat(ANameIsWrittenAsItSounds.holds(other, one)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"Brenner, Rashidi", "pear, poor", "Lund, Lunt", "Al, Ali"})
    void otherWordsAreNone(String one, String other) {
        assertThat(ANameIsWrittenAsItSounds.holds(one, other)).isFalse();
        assertThat(ANameIsWrittenAsItSounds.holds(other, one)).isFalse();
    }
}
