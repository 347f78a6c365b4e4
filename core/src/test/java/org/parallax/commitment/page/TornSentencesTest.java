package org.parallax.commitment.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.commitment.Promised;

/** Headings and lines that break off, as saved pages have them: they are read, and tell nothing. */
class TornSentencesTest {

    @Test
    void whatOnlyLeadsOnToMoreIsLeftOut() {
        Promised.reported(
                        "Ada Brook vowed to tell the town of the flood, even if “it hurts us all”.",
                        "Ada Brook",
                        "vowed",
                        "to tell the town of the flood, even if")
                .is("Ada Brook: tell the town of the flood");
    }

    @Test
    void whenItWasSaidIsNotWhenItIsDone() {
        Promised.in("Ada Brook had vowed to run the harbour earlier on Monday.").is("Ada Brook: run the harbour");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Under the deal, Norvale Ferries will",
                "The Harbour Board announced plans for",
                "The Harbour Board announced a review on",
                "The Harbour Board pledged",
                "The Harbour Board promised that",
                "Norvale Ferries is committed to",
                "Norvale Ferries has until",
                "The Tarsen Council set a deadline for",
                "The Tarsen Council passed a law requiring",
                "The Tarsen Council banned",
                "The Tarsen Council ordered Norvale Ferries to",
                "The Tarsen Council denied the boats access to",
                "The hearing is scheduled for",
                "The boats were seized by"
            })
    void whatBreaksOffTellsNothing(String torn) {
        Promised.in(torn).isNothing();
        Promised.in("The sea was calm.\n" + torn + "\nNobody came.").isNothing();
    }

    @Test
    void anAgreementThatBreaksOffHasNoParties() {
        Promised.in("An agreement to live with\nThe agreement to share the boats pleased the town.")
                .isNothing();
    }

    @Test
    void whatIsToldBesideItIsRead() {
        assertThat(Promised.in("Norvale Ferries pledged to mend the pier.\nUnder the deal, Norvale Ferries will")
                        .lines())
                .containsExactly("Norvale Ferries: mend the pier");
    }
}
