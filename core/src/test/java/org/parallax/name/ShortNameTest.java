package org.parallax.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.language.Tagging.NameType;

class ShortNameTest {

    private static NameParts organization(String name) {
        return NameParts.of(name, NameType.ORGANIZATION);
    }

    @Test
    void theFirstWordCanStandForTheWhole() {
        assertThat(ShortName.firstWord(organization("Havnen Shipping Ltd"))).contains("havnen");
    }

    @ParameterizedTest
    @ValueSource(strings = {"National Harbour Board", "Norway Shipping Ltd", "William Shipping Ltd", "Havnen"})
    void notAWordOfManyNamesNorACountryNorAPersonsNorWhereNothingIsLeftOut(String name) {
        assertThat(ShortName.firstWord(organization(name))).isEmpty();
    }

    @Test
    void oneTellingWordIsAShortName() {
        assertThat(ShortName.isOne(organization("Havnen"))).isTrue();
        assertThat(ShortName.isOne(organization("Committee"))).isFalse();
        assertThat(ShortName.isOne(organization("Havnen Shipping"))).isFalse();
    }

    @Test
    void aCompanyIsCalledByItsWordAndItsLineOfBusiness() {
        assertThat(ShortName.isBusinessCalled(organization("Havnen Shipping Ltd"), "havnen"))
                .isTrue();
        assertThat(ShortName.isBusinessCalled(organization("Havnen Blue Lantern"), "havnen"))
                .isFalse();
    }

    @Test
    void aProductBearsItsMakersNameAndIsAnother() {
        assertThat(ShortName.isOfAPart(organization("Havnen Blue Lantern"))).isTrue();
        assertThat(ShortName.isOfAPart(organization("Havnen Shipping Group"))).isFalse();
    }
}
