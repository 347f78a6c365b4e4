package org.parallax.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.language.Tagging.NameType;

/** On invented texts, marked as a tagger might. */
class WhatItIsCalledSaysWhatItIsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "They asked a firm called {p:Brelix} twice.",
                "They asked the opposition group {p:Brelix}, which is new.",
                "They asked a movement known as {p:Brelix} twice."
            })
    void aBodyIsAnOrganization(String article) {
        Read.of(article).isOne(NameType.ORGANIZATION, "Brelix", "Brelix");
    }

    @Test
    void whatIsToldOnceHoldsWhereverTheNameStands() {
        Read.of("{p:Brelix} denied it. They asked a firm called {p:Brelix} twice.")
                .isOne(NameType.ORGANIZATION, "Brelix", "Brelix", "Brelix");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "They took a sedative called {p:Brelomol} at night.",
                "They took the painkiller {p:Brelomol} at night.",
                "They took two tablets of {p:Brelomol} at night.",
                "{p:Brelomol} is white. They took 20 milligrams of {p:Brelomol} at night."
            })
    void aDrugIsNobody(String article) {
        assertThat(Read.of(article).names()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "They left the group {p:Brel} founded.",
                "They left a firm that called {p:Brel} twice.",
                "They asked a man called {p:Brel} twice.",
                "They took a dose of salts to {p:Brel} at night."
            })
    void whoeverElseIsNamedIsAPerson(String article) {
        Read.of(article).isOne(NameType.PERSON, "Brel", "Brel");
    }

    @Test
    void theFirstWordOfAFirmIsTheFirm() {
        Read.of("{o:Brelix Diagnostics Inc} has a test. {p:Brelix} said so.")
                .isOne(NameType.ORGANIZATION, "Brelix Diagnostics Inc", "Brelix Diagnostics Inc", "Brelix");
    }

    @Test
    void unlessSomebodyBearsIt() {
        assertThat(Read.of("{o:Brel Diagnostics Inc} has a test. {p:Ole Brel} left. {p:Brel} said so.")
                        .entity("Ole Brel")
                        .mentions())
                .hasSize(2);
    }
}
