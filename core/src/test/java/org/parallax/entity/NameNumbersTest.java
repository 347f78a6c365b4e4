package org.parallax.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.parallax.language.Tagging.NameType;
import org.parallax.name.NameParts;

class NameNumbersTest {

    private static Set<String> of(String name, NameType type) {
        return NameNumbers.of(NameParts.of(name, type));
    }

    @Test
    void digitsAndRomanNumbersOfAnOrganization() {
        assertThat(of("Tolvane Fund II", NameType.ORGANIZATION)).containsExactly("ii");
        assertThat(of("44th Tolvane Brigade", NameType.ORGANIZATION)).containsExactly("44th");
        assertThat(of("Tolvane Harbour Union", NameType.ORGANIZATION)).isEmpty();
    }

    @Test
    void theLastWordOfAPerson() {
        assertThat(of("Ole VI", NameType.PERSON)).containsExactly("vi");
        assertThat(of("V. Lund", NameType.PERSON)).isEmpty();
        assertThat(of("I. X. Lund", NameType.PERSON)).isEmpty();
    }
}
