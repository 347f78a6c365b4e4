package org.parallax.pronoun;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parallax.pronoun.Told.given;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parallax.name.Titles.Gender;
import org.parallax.pronoun.Phrase.Kind;
import org.parallax.pronoun.Phrase.Plurality;
import org.parallax.pronoun.Phrase.Role;
import org.parallax.pronoun.Phrase.Sort;

/** What the phrases of a text are. */
class TraitsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The boat | DEFINITE",
                "A boat | INDEFINITE",
                "Another boat | INDEFINITE",
                "This boat | DEMONSTRATIVE",
                "Those boats | DEMONSTRATIVE",
                "Her boat | POSSESSED",
                "Two boats | COUNTED",
                "Boats | BARE"
            })
    void itsFirstWordTellsHowItSpeaks(String phrase, Kind kind) {
        assertThat(given(phrase + " sank.").phrase(phrase).kind()).isEqualTo(kind);
    }

    @Test
    void aNameIsOfAPersonABodyOrAPlace() {
        Told told = given("Ada Brook told Tide Bank about Sula.")
                .person("Ada Brook")
                .organization("Tide Bank")
                .place("Sula");
        assertThat(told.phrase("Ada Brook").kind()).isEqualTo(Kind.PERSON_NAME);
        assertThat(told.phrase("Tide Bank").kind()).isEqualTo(Kind.ORGANIZATION_NAME);
        assertThat(told.phrase("Sula").kind()).isEqualTo(Kind.PLACE_NAME);
        assertThat(told.phrase("Ada Brook").sort()).isEqualTo(Sort.PERSON);
        assertThat(told.phrase("Tide Bank").sort()).isEqualTo(Sort.GROUP);
        assertThat(told.phrase("Sula").sort()).isEqualTo(Sort.PLACE);
        assertThat(told.phrase("Sula").entity()).hasValue(2);
    }

    @Test
    void whatANameOwnsIsPossessed() {
        Told told = given("Ada Brook’s boat sank.").person("Ada Brook");
        assertThat(told.phrase("Ada Brook’s boat").kind()).isEqualTo(Kind.POSSESSED);
        assertThat(told.phrase("Ada Brook’s").role()).isEqualTo(Role.POSSESSOR);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The boat | ONE",
                "The boats | MANY",
                "Seven boats | MANY",
                "These boats | MANY",
                "The police | MANY",
                "Many people | MANY",
                "Most of the boats | MANY",
                "One of the boats | ONE",
                "The committee | EITHER",
                "The crew | EITHER",
                "The committees | MANY"
            })
    void howManyItMeans(String phrase, Plurality number) {
        assertThat(given(phrase + " left.").phrase(phrase).number()).isEqualTo(number);
    }

    @Test
    void aPersonIsOneAndABodyMayBeBoth() {
        Told told = given("Ada Brook told Tide Bank.").person("Ada Brook").organization("Tide Bank");
        assertThat(told.phrase("Ada Brook").number()).isEqualTo(Plurality.ONE);
        assertThat(told.phrase("Tide Bank").number()).isEqualTo(Plurality.EITHER);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The widow | FEMALE",
                "The grandfather | MALE",
                "The fishermen | UNKNOWN",
                "The captain | UNKNOWN",
                "The schoolboy | MALE",
                "The tomboy | UNKNOWN",
                "The boat | UNKNOWN"
            })
    void whatGenderItsNounTells(String phrase, Gender gender) {
        assertThat(given(phrase + " left.").phrase(phrase).gender()).isEqualTo(gender);
    }

    @Test
    void asSubject() {
        assertThat(given("The captain left.").phrase("The captain").role()).isEqualTo(Role.SUBJECT);
        assertThat(given("After the captain left, it rained.")
                        .phrase("the captain")
                        .role())
                .isEqualTo(Role.SUBJECT);
        assertThat(given("The captain quietly left.").phrase("The captain").role())
                .isEqualTo(Role.SUBJECT);
    }

    @Test
    void asObject() {
        assertThat(given("The crew saw the captain.").phrase("the captain").role())
                .isEqualTo(Role.OBJECT);
    }

    @Test
    void behindAPreposition() {
        assertThat(given("The crew ate with the captain.").phrase("the captain").role())
                .isEqualTo(Role.AFTER_PREPOSITION);
        assertThat(given("The crew ate the bread of the captain.")
                        .phrase("the captain")
                        .role())
                .isEqualTo(Role.AFTER_OF);
    }

    @Test
    void aPronounOwnsOrActs() {
        assertThat(given("Her boat sank.").phrase("Her").role()).isEqualTo(Role.POSSESSOR);
        assertThat(given("She left.").phrase("She").role()).isEqualTo(Role.SUBJECT);
        assertThat(given("Nobody saw her.").phrase("her").role()).isEqualTo(Role.OBJECT);
    }

    @Test
    void aPronounIsAPhraseWithoutATopic() {
        Phrase she = given("She left.").phrase("She");
        assertThat(she.isPronoun()).isTrue();
        assertThat(she.topic()).isNegative();
        assertThat(she.kind()).isEqualTo(Kind.PRONOUN);
        assertThat(she.gender()).isEqualTo(Gender.FEMALE);
        assertThat(given("They left.").phrase("They").number()).isEqualTo(Plurality.MANY);
    }

    @Test
    void oneBoatAndSeveralAreTwoTopics() {
        Told told = given("A boat sank. Nobody saw the boats again.");
        assertThat(told.phrase("the boats").topic())
                .isNotEqualTo(told.phrase("A boat").topic());
    }

    @Test
    void severalAreATopicOfTheirOwn() {
        Told told = given("Ada Brook and Tom Reed left.").person("Ada Brook").person("Tom Reed");
        Phrase both = told.phrase("Ada Brook and Tom Reed");
        assertThat(both.kind()).isEqualTo(Kind.SEVERAL);
        assertThat(both.number()).isEqualTo(Plurality.MANY);
        assertThat(both.topic())
                .isNotEqualTo(told.phrase("Ada Brook").topic())
                .isNotEqualTo(told.phrase("Tom Reed").topic());
        assertThat(both.role()).isEqualTo(Role.SUBJECT);
    }
}
