package org.parallax.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NicknamesTest {

    @ParameterizedTest
    @CsvSource({"bill, william", "william, bill", "bob, robert", "liz, elizabeth", "bill, bill", "bob, bobby"})
    void areOne(String a, String b) {
        assertThat(Nicknames.areOne(a, b)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"bill, robert", "bill, billow", "brel, brel", "william, willow"})
    void othersAreNot(String a, String b) {
        assertThat(Nicknames.areOne(a, b)).isFalse();
    }
}
