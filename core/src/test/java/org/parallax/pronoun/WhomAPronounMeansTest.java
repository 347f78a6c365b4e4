package org.parallax.pronoun;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parallax.pronoun.Told.given;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whom a pronoun means among those whom its text names. */
class WhomAPronounMeansTest {

    @ParameterizedTest
    @CsvSource({"He, Lars Holm", "She, Maria Brook"})
    void aGivenNameTells(String pronoun, String who) {
        assertThat(given("Maria Brook met Lars Holm on the pier. " + pronoun + " left.")
                        .person("Maria Brook")
                        .person("Lars Holm")
                        .meant(pronoun))
                .contains(who);
    }

    @ParameterizedTest
    @CsvSource({"He, Mr Lund", "She, Mrs Vell"})
    void aTitleTells(String pronoun, String who) {
        String name = who.substring(who.indexOf(' ') + 1);
        assertThat(given("Mrs Vell met Mr Lund on the pier. " + pronoun + " left.")
                        .person("Vell")
                        .person("Lund")
                        .entity(pronoun))
                .hasValue(name.equals("Vell") ? 0 : 1);
    }

    @ParameterizedTest
    @CsvSource({"king, He", "queen, She", "spokesman, He", "spokeswoman, She", "chairwoman, She", "congressman, He"})
    void anOfficeTells(String office, String pronoun) {
        assertThat(given("The " + office + ", Robin Vell, met the crew. " + pronoun + " left.")
                        .person("Robin Vell")
                        .office(office)
                        .entity(pronoun))
                .hasValue(0);
    }

    @Test
    void aManIsNotShe() {
        assertThat(given("Lars Holm rowed home. She left.").person("Lars Holm").meant("She"))
                .isEmpty();
    }

    @Test
    void aPersonIsNotIt() {
        assertThat(given("Lars Holm rowed home. It left.").person("Lars Holm").meant("It"))
                .isNotEqualTo(Optional.of("Lars Holm"));
    }

    @Test
    void anOrganizationIsNotHe() {
        assertThat(given("Tide Bank rowed home. He left.")
                        .organization("Tide Bank")
                        .meant("He"))
                .isNotEqualTo(Optional.of("Tide Bank"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"It", "They"})
    void anOrganizationIsItOrThey(String pronoun) {
        assertThat(given("Tide Bank shut its doors. " + pronoun + " said so on Monday.")
                        .organization("Tide Bank")
                        .entity(pronoun))
                .hasValue(0);
    }

    @Test
    void theSubjectGoesOnAsTheSubject() {
        assertThat(given("Maria Brook wrote to Anna Vell in May. She asked for more oars.")
                        .person("Maria Brook")
                        .person("Anna Vell")
                        .meant("She"))
                .contains("Maria Brook");
    }

    @Test
    void whoSpeaksDoesNotCallHerselfShe() {
        assertThat(given("Maria Brook met Anna Vell. “She is a thief,” Maria Brook said.")
                        .person("Maria Brook")
                        .person("Anna Vell")
                        .quoted("She is a thief,")
                        .said("Maria Brook", "She is a thief,")
                        .meant("She"))
                .isNotEqualTo(Optional.of("Maria Brook"));
    }

    @Test
    void aPossessiveTakesUpTheSubject() {
        assertThat(given("Maria Brook sold her boat to Lars Holm.")
                        .person("Maria Brook")
                        .person("Lars Holm")
                        .meant("her"))
                .contains("Maria Brook");
    }

    @Test
    void anotherParagraphIsFarther() {
        assertThat(given("Maria Brook rowed home.\n\nAnna Vell sang on the pier. She left at noon.")
                        .person("Maria Brook")
                        .person("Anna Vell")
                        .meant("She"))
                .contains("Anna Vell");
    }
}
