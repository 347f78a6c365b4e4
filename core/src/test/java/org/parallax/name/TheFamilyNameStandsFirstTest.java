package org.parallax.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parallax.language.Tagging.NameType.PERSON;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TheFamilyNameStandsFirstTest {

    @ParameterizedTest
    @CsvSource({
        "Kim Ha-rin, kim",
        "Zhao Minrui, zhao",
        "Nguyen Van Thac, nguyen",
        "Park Jae-Ok, park",
        "Huang Li-mei, huang"
    })
    void ofKoreaChinaAndVietnam(String name, String family) {
        assertThat(TheFamilyNameStandsFirst.of(NameParts.of(name, PERSON))).contains(family);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kim Harrowby",
                "Lee Brel",
                "Nora Kim",
                "Kim",
                "Robin Hale-Brel",
                "Minrui Zhao",
                "Zhao Li",
                "Anna-Maria Lund"
            })
    void nobodyCanSayOfOthers(String name) {
        assertThat(TheFamilyNameStandsFirst.of(NameParts.of(name, PERSON))).isEmpty();
    }
}
