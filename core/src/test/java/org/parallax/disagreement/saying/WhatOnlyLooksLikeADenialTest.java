package org.parallax.disagreement.saying;

import static org.parallax.disagreement.Differing.given;
import static org.parallax.disagreement.Differing.told;

import org.junit.jupiter.api.Test;
import org.parallax.disagreement.Differing;
import org.parallax.language.Tagging.NameType;
import org.parallax.story.Told;

class WhatOnlyLooksLikeADenialTest {

    private static final Told CALLED = Differing.naming(
            told("a", "The mutiny on the ferry ended when Ana Brel gave up the keys."), NameType.PERSON, "Ana Brel");

    @Test
    void whatItIsNoLongerItWas() {
        given(
                        CALLED,
                        Differing.naming(
                                told("b", "The storm was over. Ana Brel said that it was not a mutiny anymore."),
                                NameType.PERSON,
                                "Ana Brel"))
                .thenTheyAgree();
    }

    @Test
    void whatIsStillContestedIsDeniedByNobody() {
        given(
                        told(
                                "a",
                                "The guild turned down a plan for one last debate of the keepers. It said the race is still contested and the keepers had agreed to one last debate."))
                .thenTheyAgree();
    }

    @Test
    void whatAParticipleDeniesEndsBeforeItsClause() {
        given(
                        told(
                                "a",
                                "Many keepers cast their votes for other boats. Denying claims of theft, 40 keepers cast their votes for other boats."))
                .thenTheyAgree();
    }

    @Test
    void inOneBreathOneIsSetAgainstTheOther() {
        Told told = told(
                        "a",
                        "Ana Brel spoke. “I do not praise the new boats of the guild. I praise the old boats of the guild,” Ana Brel said.")
                .naming(NameType.PERSON, "Ana Brel")
                .says("Ana Brel", "I do not praise the new boats of the guild. I praise the old boats of the guild,");
        given(told).thenTheyAgree();
    }
}
