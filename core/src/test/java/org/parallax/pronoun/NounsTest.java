package org.parallax.pronoun;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parallax.language.PartOfSpeech;

/** What English nouns stand for. */
class NounsTest {

    @ParameterizedTest
    @CsvSource({
        "week, TIME",
        "percent, AMOUNT",
        "committee, GROUP",
        "sailor, PERSON",
        "mayor, PERSON",
        "harbour, PLACE",
        "decision, ABSTRACT",
        "friendship, ABSTRACT",
        "trumpeter, PERSON_BY_ENDING",
        "boat, THING",
        "hat, THING"
    })
    void oneOfThem(String noun, Phrase.Sort sort) {
        assertThat(Nouns.sort(noun, PartOfSpeech.NOUN)).isEqualTo(sort);
    }

    @ParameterizedTest
    @CsvSource({
        "weeks, TIME",
        "committees, GROUP",
        "sailors, PERSON",
        "women, PERSON",
        "cities, GROUP",
        "harbours, PLACE",
        "boats, THING"
    })
    void orSeveral(String noun, Phrase.Sort sort) {
        assertThat(Nouns.sort(noun, PartOfSpeech.NOUNS)).isEqualTo(sort);
    }

    @ParameterizedTest
    @CsvSource({
        "boats, NOUNS, boat",
        "parties, NOUNS, party",
        "boats, NOUN, boats",
        "women, NOUNS, women",
        "ties, NOUNS, tie"
    })
    void theSingular(String noun, PartOfSpeech part, String singular) {
        assertThat(Nouns.singular(noun, part)).isEqualTo(singular);
    }
}
