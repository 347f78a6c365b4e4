package org.parallax.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.language.Tagging.NameType;

/** Offices that are nobody's name, and surnames that are only written with one; on invented texts, marked as a tagger might. */
class WhoeverHoldsAnOfficeTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "They asked {o:Congresswoman} {p:Ada Brook} twice.",
                "They asked {p:Ada Brook}, the {o:Harbour National Committeeman}."
            })
    void anOfficeIsNoBody(String article) {
        assertThat(Read.of(article).names()).containsExactly("Ada Brook");
    }

    @Test
    void aSurnameWithAnOfficeIsNotHersWhomNothingGivesIt() {
        Read read = Read.of(
                "{p:Ida Brel} spoke. {p:Ida Brel} sang. They quoted {p:Ida Brel}. {p:Ole Brel}'s race was long. "
                        + "They saw President {p:Brel} leave.");
        assertThat(read.entity("Ida Brel").mentions()).hasSize(3);
    }

    @Test
    void butHersToWhomTheTextGivesIt() {
        Read read = Read.of("{p:Ida Brel}, president of {l:Lund}, spoke. {p:Ida Brel} sang. They quoted {p:Ida Brel}. "
                + "{p:Ole Brel}'s race was long. They saw President {p:Brel} leave.");
        assertThat(read.entity("Ida Brel").mentions()).hasSize(4);
    }

    @Test
    void andWithoutAnOfficeHersWhoIsNamedFarMoreOften() {
        Read read = Read.of(
                "{p:Ida Brel} spoke. {p:Ida Brel} sang. They quoted {p:Ida Brel}. {p:Ole Brel}'s race was long. "
                        + "They saw {p:Brel} leave.");
        assertThat(read.entity("Ida Brel").mentions()).hasSize(4);
    }

    @Test
    void whereSomebodyIsFromIsAPlace() {
        Read.of("{p:Ole Brel}, of {p:Upper Varn}, left.").isOne(NameType.PLACE, "Upper Varn", "Upper Varn");
        Read.of("{p:Ole Brel}, 34, from {p:Varn}, left.").isOne(NameType.PLACE, "Varn", "Varn");
        Read.of("They spoke of {p:Ida Lund}, a baker.").isOne(NameType.PERSON, "Ida Lund", "Ida Lund");
    }
}
