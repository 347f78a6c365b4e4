package org.parallax.commitment.order;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parallax.commitment.Promised;

class AnOrderForSomebodyBindsThemTest {

    private static final String RULE = "AnOrderForSomebodyBindsThem";

    @Test
    void anOrderForSomebodyBindsThem() {
        Promised.in("The mayor issued an order for ferries to stay in port until 9 May.")
                .isBy(RULE, "ferries: stay in port until 9 May");
        Promised.in("The mayor wrote an instruction for Norvale Ferries to mend the old pier.")
                .isBy(RULE, "Norvale Ferries: mend the old pier");
    }

    @Test
    void goodsThatAreOrderedAreNotBound() {
        Promised.in("The yard has an order for 40 boats to be built by 9 May.").isNothing();
        Promised.in("The crane was moved in order for ferries to sail.").isNothing();
    }

    @Test
    void whatLastsThroughADayEndsOnIt() {
        assertThat(Promised.in("The mayor issued an order for shops to remain closed through 9 May.")
                        .only()
                        .due()
                        .lastDay())
                .contains(java.time.LocalDate.parse("2031-05-09"));
    }
}
