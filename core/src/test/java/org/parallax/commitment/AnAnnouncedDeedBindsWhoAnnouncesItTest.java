package org.parallax.commitment;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnAnnouncedDeedBindsWhoAnnouncesItTest {

    @Test
    void whoAnnouncesADeedIsBound() {
        Promised.in("Norvale Ferries announced plans to sell its boats.").is("Norvale Ferries: sell its boats");
        Promised.in("Norvale Ferries announced the suspension of its night boats.")
                .is("Norvale Ferries: suspension of its night boats");
        Promised.in("The Harbour Board ordered an inquiry into the fire.")
                .is("Harbour Board: an inquiry into the fire");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Norvale Ferries announced no plans to sell its boats.",
                "Norvale Ferries announced neither plans to sell its boats nor a date.",
                "The Harbour Board announced no inquiry into the fire.",
                "The Harbour Board has not ordered an inquiry into the fire.",
                "The Harbour Board announced that an inquiry was over."
            })
    void whoAnnouncesNoneIsNot(String sentence) {
        Promised.in(sentence).isNothing();
    }
}
