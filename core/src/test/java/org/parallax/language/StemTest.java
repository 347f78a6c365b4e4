package org.parallax.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StemTest {

    @ParameterizedTest
    @CsvSource({
        "cancel, cancelled, canceled",
        "travel, travelling, traveling",
        "control, controlled, controls",
        "compel, compelled, compels",
        "enrol, enroll, enrolled",
        "recall, recalled, recalls"
    })
    void bothSpellingsAreOne(String base, String one, String other) {
        assertThat(Stem.of(one)).isEqualTo(Stem.of(base));
        assertThat(Stem.of(other)).isEqualTo(Stem.of(base));
    }

    @Test
    void aWordOfOneSyllableKeepsItsLetters() {
        assertThat(Stem.of("called")).isEqualTo("call");
        assertThat(Stem.of("fills")).isEqualTo("fill");
    }
}
