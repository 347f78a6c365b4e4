package org.parallax.disagreement.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parallax.disagreement.Differing.given;
import static org.parallax.disagreement.Differing.naming;
import static org.parallax.disagreement.Differing.told;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parallax.language.Language;
import org.parallax.language.Tagging.NameType;
import org.parallax.story.Told;

class OneNameIsSpelledInTwoWaysTest {

    private static Told diver(String file, String name) {
        return naming(told(file, "The diver " + name + " found the wreck off Sula."), NameType.PERSON, name);
    }

    @Test
    void oneLetterIsAnother() {
        given(diver("a", "Anabel Brelson"), diver("b", "Anabel Brelsen"))
                .thenTheyDifferIn("other: Anabel Brelsen / Anabel Brelson");
    }

    @Test
    void aPageInAnotherLanguageSpellsNamesTooAndItsPassageIsShownAsItIs() {
        Told other = naming(told("b", "Der Taucher Anabel Brelsen fand das Wrack."), NameType.PERSON, "Anabel Brelsen")
                .written(new Language("de"));
        given(diver("a", "Anabel Brelson"), other).thenTheyDifferIn("other: Anabel Brelsen / Anabel Brelson");
    }

    @Test
    void theSameSpellingIsNone() {
        given(diver("a", "Anabel Brelson"), diver("b", "Anabel Brelson")).thenTheyAgree();
    }

    @ParameterizedTest
    @CsvSource({
        "brelson, brelsen, true",
        "brelson, brelon, true",
        "meischer, meisher, true",
        "brelson, brelson, false",
        "brelson, brelsons, false",
        "isabella, isabela, false",
        "sergei, sergey, false",
        "brél, brel, false",
        "brelson, brilsen, false",
        "'', '', false",
        "'', a, true"
    })
    void wordsAreOneLetterApart(String one, String other, boolean apart) {
        assertThat(OneLetterApart.holds(one, other)).isEqualTo(apart);
        assertThat(OneLetterApart.holds(other, one)).isEqualTo(apart);
    }
}
