package org.parallax.commitment.promise;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.commitment.Promised;

class AnAnnouncedDeedBindsWhoAnnouncesItTest {

    @Test
    void aMeasureThatOnlyDescribesIsNone() {
        Promised.in("The Tarsen Council unveiled its reform poster in May.").isNothing();
        Promised.in("The Tarsen Council unveiled a harbour reform in May.")
                .is("Tarsen Council: a harbour reform in May");
    }

    @Test
    void whoAnnouncesADeedIsBound() {
        Promised.in("Norvale Ferries announced plans to sell its boats.").is("Norvale Ferries: sell its boats");
        Promised.in("Norvale Ferries announced the suspension of its night boats.")
                .is("Norvale Ferries: suspension of its night boats");
        Promised.in("The Harbour Board ordered an inquiry into the fire.")
                .is("Harbour Board: an inquiry into the fire");
    }

    @Test
    void whoApprovesADeedIsBound() {
        Promised.in("The Harbour Board approved a transfer of two boats to Northport.")
                .is("Harbour Board: a transfer of two boats to Northport");
        Promised.in("The Harbour Board authorised the sale of its oldest boats.")
                .is("Harbour Board: the sale of its oldest boats");
        Promised.in("Norvale Ferries announced a new tariff on small boats.")
                .is("Norvale Ferries: a new tariff on small boats");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Norvale Ferries announced no plans to sell its boats.",
                "Norvale Ferries announced neither plans to sell its boats nor a date.",
                "The Harbour Board announced no inquiry into the fire.",
                "The Harbour Board has not ordered an inquiry into the fire.",
                "The Harbour Board announced that an inquiry was over.",
                "The Harbour Board approved of the new boats.",
                "The Harbour Board has not approved the sale of its oldest boats.",
                "A tired sailor approved the sale of his oldest boats."
            })
    void whoAnnouncesNoneIsNot(String sentence) {
        Promised.in(sentence).isNothing();
    }
}
