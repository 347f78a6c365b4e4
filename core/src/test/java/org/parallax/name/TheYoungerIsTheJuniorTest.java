package org.parallax.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parallax.language.Tagging.NameType;

/** Father and son. */
class TheYoungerIsTheJuniorTest {

    @Test
    void theYoungerIsTheJunior() {
        Read read = Read.of(
                "{p:Tomas Vell} spoke. {p:Tomas Vell Jr.} rowed. Mr. {p:Vell} sang. Then the younger Mr. {p:Vell} left.");
        read.isOne(NameType.PERSON, "Tomas Vell Jr.", "Tomas Vell Jr.", "Vell");
    }

    @Test
    void theElderIsTheOther() {
        Read.of("{p:Tomas Vell} spoke. {p:Tomas Vell Jr.} rowed. {p:Vell} sang. Then the elder Mr. {p:Vell} left.")
                .isOne(NameType.PERSON, "Tomas Vell", "Tomas Vell", "Vell");
    }

    @Test
    void withoutAJuniorNobodyIsYounger() {
        Read.of("{p:Tomas Vell} spoke. The younger Mr. {p:Vell} left.")
                .isOne(NameType.PERSON, "Tomas Vell", "Tomas Vell", "Vell");
    }

    @Test
    void theLettersOfABodyThatSpellAWordOfEveryDay() {
        Read.of("It is late. By noon the WHO had met the crew.").isOne(NameType.ORGANIZATION, "WHO", "WHO");
        assertThat(Read.of("IT IS LATE. THE MAN WHO ROWS LEFT THE PIER.").names())
                .isEmpty();
    }
}
