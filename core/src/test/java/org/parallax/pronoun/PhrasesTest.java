package org.parallax.pronoun;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parallax.pronoun.Told.given;

import org.junit.jupiter.api.Test;
import org.parallax.name.Titles.Gender;
import org.parallax.pronoun.Phrase.Kind;
import org.parallax.pronoun.Phrase.Plurality;
import org.parallax.pronoun.Phrase.Role;
import org.parallax.pronoun.Phrase.Sort;

/** The noun phrases of a text, and what their words tell. */
class PhrasesTest {

    @Test
    void aPhraseEndsWithItsHeadNoun() {
        assertThat(given("The old mayor of the small town left the station.").words())
                .containsExactly("The old mayor", "the small town", "the station");
    }

    @Test
    void aPossessorIsAPhraseOfItsOwn() {
        assertThat(given("The mayor's new boat sank.").words()).containsExactly("The mayor's new boat", "The mayor's");
    }

    @Test
    void aPossessivePronounIsAPronounAndBeginsAPhrase() {
        assertThat(given("Her boat sank.").words()).containsExactly("Her boat", "Her");
    }

    @Test
    void aNameWithinAPhraseIsOneOfItsOwn() {
        Told told = given("The Tide Board chairman resigned.").organization("Tide Board");
        assertThat(told.words()).containsExactly("The Tide Board chairman", "Tide Board");
        assertThat(told.phrase("Tide Board").kind()).isEqualTo(Kind.ORGANIZATION_NAME);
    }

    @Test
    void aTitleBelongsToTheName() {
        Told told = given("Captain Ada Brook left.").person("Ada Brook");
        assertThat(told.phrase("Captain Ada Brook").kind()).isEqualTo(Kind.PERSON_NAME);
        assertThat(told.phrase("Captain Ada Brook").gender()).isEqualTo(Gender.FEMALE);
    }

    @Test
    void severalAreOnePhraseToo() {
        Told told = given("The cook, the pilot and the captain arrived.");
        assertThat(told.phrase("The cook, the pilot and the captain").number()).isEqualTo(Plurality.MANY);
        assertThat(told.words()).contains("The cook", "the pilot", "the captain");
    }

    @Test
    void aPartOfManyIsAPhrase() {
        assertThat(given("Some of the sailors arrived.")
                        .phrase("Some of the sailors")
                        .number())
                .isEqualTo(Plurality.MANY);
        assertThat(given("One of the sailors arrived.")
                        .phrase("One of the sailors")
                        .number())
                .isEqualTo(Plurality.ONE);
    }

    @Test
    void aDescriptionBesideANameSpeaksOfThatPerson() {
        Told told = given("Ada Brook, the captain, arrived.").person("Ada Brook");
        assertThat(told.phrase("the captain").topic())
                .isEqualTo(told.phrase("Ada Brook").topic());
    }

    @Test
    void whatBeginsAnOfficeSpeaksOfItsHolder() {
        Told told = given("The head of the harbour committee, Ada Brook, arrived.")
                .person("Ada Brook")
                .office("head of the harbour committee");
        int brook = told.phrase("Ada Brook").topic();
        assertThat(told.phrase("The head").topic()).isEqualTo(brook);
        assertThat(told.phrase("The head").entity())
                .isEqualTo(told.phrase("Ada Brook").entity());
        assertThat(told.phrase("the harbour committee").topic()).isNotEqualTo(brook);
    }

    @Test
    void anOfficeOfAnotherWithinItIsNotTheHolders() {
        Told told = given("An aide to the mayor, Ada Brook, arrived.")
                .person("Ada Brook")
                .office("aide to the mayor");
        assertThat(told.phrase("the mayor").entity()).isEmpty();
    }

    @Test
    void phrasesWithOneHeadNounAreOneTopic() {
        Told told = given("A red boat sank. Nobody saw the boat again.");
        assertThat(told.phrase("the boat").topic())
                .isEqualTo(told.phrase("A red boat").topic());
    }

    @Test
    void nounsTellWhatTheyStandFor() {
        Told told = given("The spokeswoman told the committee on Monday about the pollution.");
        assertThat(told.phrase("The spokeswoman").sort()).isEqualTo(Sort.PERSON);
        assertThat(told.phrase("The spokeswoman").gender()).isEqualTo(Gender.FEMALE);
        assertThat(told.phrase("the committee").sort()).isEqualTo(Sort.GROUP);
        assertThat(told.phrase("the committee").number()).isEqualTo(Plurality.EITHER);
        assertThat(told.phrase("Monday").sort()).isEqualTo(Sort.TIME);
        assertThat(told.phrase("the pollution").sort()).isEqualTo(Sort.ABSTRACT);
    }

    @Test
    void neighboursTellWhatAPhraseIsInItsClause() {
        Told told = given("The driver saw the car of the captain near the station.");
        assertThat(told.phrase("The driver").role()).isEqualTo(Role.SUBJECT);
        assertThat(told.phrase("the car").role()).isEqualTo(Role.OBJECT);
        assertThat(told.phrase("the captain").role()).isEqualTo(Role.AFTER_OF);
        assertThat(told.phrase("the station").role()).isEqualTo(Role.AFTER_PREPOSITION);
    }
}
