package org.parallax.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parallax.language.Tagging.NameType.ORGANIZATION;
import static org.parallax.language.Tagging.NameType.PERSON;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamePartsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "J.K. Harrowby | j k harrowby",
                "J. K. Harrowby | j k harrowby",
                "JK Harrowby | j k harrowby",
                "J.-K. Harrowby | j k harrowby",
                "Hans O Vell | hans o vell",
                "Sean O'Vell | sean ovell",
                "Vell, Tomas | tomas vell",
                "al-Tarani, Omar | omar tarani",
                "KU JA YOUNG | ku ja young",
                "Ed Vell | ed vell"
            })
    void ofAPerson(String name, String core) {
        assertThat(NameParts.of(name, PERSON).key()).isEqualTo(core);
    }

    @Test
    void aCommaBeforeAGenerationTurnsNothing() {
        NameParts son = NameParts.of("Tomas Vell, Jr.", PERSON);
        assertThat(son.key()).isEqualTo("tomas vell");
        assertThat(son.generation()).isEqualTo("jr");
    }

    @Test
    void aCompanyIsKnownWithoutItsLegalForm() {
        NameParts bank = NameParts.of("The Lund Bank Ltd", ORGANIZATION);
        assertThat(bank.core()).containsExactly("lund");
        assertThat(bank.heads()).containsExactly("bank");
        assertThat(bank.legal()).containsExactly("ltd");
        assertThat(NameParts.of("J.K. Tolvane Ltd", ORGANIZATION).key()).isEqualTo("jk tolvane");
    }

    @ParameterizedTest
    @CsvSource({"Олег Маротов,oleg marotov", "オレグ・ボルト,oregu boruto", "राम मोती,rama moti", "عمر,mr"})
    void ofAnotherScriptWithItsVowels(String name, String folded) {
        assertThat(Spelling.fold(name)).isEqualTo(folded);
    }
}
