package org.parallax.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.language.Tagging.NameType;

/** Ships and storms bear people's names and are nobody. */
class ShipsAndStormsTest {

    @ParameterizedTest
    @ValueSource(strings = {"Hurricane", "Storm", "Typhoon", "Cyclone", "Tropical Storm", "Tropical Cyclone"})
    void aStormIsNoPerson(String storm) {
        Read read = Read.of("Then " + storm + " {p:Maud} broke the pier. {p:Maud} killed nobody.");
        assertThat(read.entities()).noneMatch(entity -> entity.type() == NameType.PERSON);
    }

    @Test
    void aPersonOfThatNameIsOne() {
        Read read = Read.of("Then Hurricane {p:Maud} broke the pier. {p:Maud Brel} mended it.");
        read.isOne(NameType.PERSON, "Maud Brel", "Maud Brel");
    }

    @ParameterizedTest
    @ValueSource(strings = {"HMS", "USS", "MV", "SS", "RMS", "HMCS"})
    void aShipIsNotThePersonOfItsName(String prefix) {
        Read.of("Captain {p:Ole Brel} came aboard the " + prefix + " Brel. {p:Brel} sang.")
                .isOne(NameType.PERSON, "Ole Brel", "Ole Brel", "Brel");
    }

    @Test
    void norIsOneThatTheTaggerTookForAPerson() {
        Read read = Read.of("Captain {p:Ole Brel} came aboard the HMS {p:Maud Lund} then.");
        assertThat(read.entities().stream()
                        .filter(entity -> entity.type() == NameType.PERSON)
                        .map(LocalEntity::name))
                .containsExactly("Ole Brel");
    }

    @Test
    void whoStormsIsAPerson() {
        Read.of("Then they saw {p:Maud Brel} storm out. {p:Brel} had lost.")
                .isOne(NameType.PERSON, "Maud Brel", "Maud Brel", "Brel");
    }
}
