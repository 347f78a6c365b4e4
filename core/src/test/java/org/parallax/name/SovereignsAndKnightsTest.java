package org.parallax.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.language.Tagging.NameType;

/** Those who are called by their given names: knights, kings, popes, princes. */
class SovereignsAndKnightsTest {

    @ParameterizedTest
    @ValueSource(strings = {"Sir", "Dame", "Prince", "Princess"})
    void whoHasSuchATitleIsCalledByTheGivenName(String title) {
        Read.of("Then " + title + " {p:Alex Brel} spoke. Later " + title + " {p:Alex} left.")
                .isOne(NameType.PERSON, "Alex Brel", "Alex Brel", "Alex");
    }

    @Test
    void evenWhereTheTitleIsNotTheFirst() {
        Read.of("Then Prof. Sir {p:Alex Brel} spoke. Sir {p:Alex} left.")
                .isOne(NameType.PERSON, "Alex Brel", "Alex Brel", "Alex");
    }

    @Test
    void ofTwoOfThatNameNeitherIsMeant() {
        assertThat(Read.of("Sir {p:Alex Brel} met Sir {p:Alex Lund}. Then Sir {p:Alex} left.")
                        .names())
                .containsExactly("Alex Brel", "Alex Lund", "Alex");
    }

    @Test
    void whoHasNoSuchTitleIsNotMeant() {
        assertThat(Read.of("{p:Alex Brel} met her aunt. Then Prince {p:Alex} left.")
                        .names())
                .containsExactly("Alex Brel", "Alex");
    }

    @ParameterizedTest
    @CsvSource({"Queen, Maud II", "King, Ole V", "Pope, Linus XV", "Emperor, Otto IX", "King, Ole VIII"})
    void aNumberIsPartOfTheName(String title, String name) {
        String given = name.substring(0, name.indexOf(' '));
        assertThat(Read.of("Then " + title + " {p:" + name + "} spoke of the quay.")
                        .names())
                .containsExactly(name);
        assertThat(Read.of("Then " + title + " {p:" + given + "} " + name.substring(given.length() + 1) + " spoke.")
                        .names())
                .containsExactly(name);
    }

    @Test
    void theKingWithoutHisNumberIsTheKing() {
        Read.of("Then King {p:Ole V} spoke. King {p:Ole} left.").isOne(NameType.PERSON, "Ole V", "Ole V", "Ole");
    }

    @Test
    void twoKingsOfOneNameAreTwo() {
        assertThat(Read.of("King {p:Ole V} was the son of King {p:Ole IV} then.")
                        .names())
                .containsExactly("Ole V", "Ole IV");
    }

    @Test
    void aLetterBehindAGivenNameIsNoNumber() {
        assertThat(Read.of("Then {p:Ole} I know well left.").names()).containsExactly("Ole");
    }
}
