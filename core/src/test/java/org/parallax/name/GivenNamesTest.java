package org.parallax.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parallax.name.Titles.Gender;

class GivenNamesTest {

    @Test
    void shortFormsOfOneNameAreOne() {
        assertThat(Nicknames.areOne("bill", "william")).isTrue();
        assertThat(Nicknames.areOne("bill", "robert")).isFalse();
        assertThat(Nicknames.areOne("zyx", "zyx")).isFalse();
    }

    @Test
    void aShortFormOfTwoNamesDoesNotMakeThemOne() {
        assertThat(Nicknames.areOne("sasha", "alexander")).isTrue();
        assertThat(Nicknames.areOne("sasha", "alexandra")).isTrue();
        assertThat(Nicknames.areOne("alexander", "alexandra")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"William, MALE", "Margaret, FEMALE", "Qwxz, UNKNOWN"})
    void aNameTellsGenderWhereItIsNearlyAlwaysOne(String name, Gender gender) {
        assertThat(GivenNames.genderOf(name)).isEqualTo(gender);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Vell, Tomas | Tomas Vell",
                "Vell, Tomas J. | Tomas J. Vell",
                "Tomas Vell, Jr. | Tomas Vell, Jr.",
                "Tomas Vell | Tomas Vell"
            })
    void aCommaSaysThatTheSurnameIsFirst(String written, String turned) {
        assertThat(SurnameFirst.turned(written)).isEqualTo(turned);
    }
}
