package org.parallax.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.name.Titles.Gender;

class TitlesTest {

    @ParameterizedTest
    @ValueSource(strings = {"Mr", "Mrs.", "Dr", "General", "former", "Minister", "senator", "JUDGE"})
    void standBeforeNames(String word) {
        assertThat(Titles.isTitle(word)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"boat", "Lund", "the", "walked"})
    void otherWordsDoNot(String word) {
        assertThat(Titles.isTitle(word)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"Mr, MALE", "Mrs, FEMALE", "chairman, MALE", "spokeswoman, FEMALE", "minister, UNKNOWN", "boat, UNKNOWN"
    })
    void sayTheGender(String word, Gender gender) {
        assertThat(Titles.genderOf(word)).isEqualTo(gender);
    }

    @ParameterizedTest
    @CsvSource({"minister, true", "spokesman, true", "Mr, false", "former, false", "boat, false"})
    void areTheHeadOfAnOfficeOrNot(String word, boolean head) {
        assertThat(Titles.isOfficeHead(word)).isEqualTo(head);
    }

    @ParameterizedTest
    @CsvSource({"MALE, MALE, true", "MALE, FEMALE, false", "MALE, UNKNOWN, true", "UNKNOWN, UNKNOWN, true"})
    void gendersAgreeWhereNoneSaysOtherwise(Gender a, Gender b, boolean agree) {
        assertThat(a.agreesWith(b)).isEqualTo(agree);
        assertThat(b.agreesWith(a)).isEqualTo(agree);
    }
}
