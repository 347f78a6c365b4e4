package org.parallax.commitment.sign;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parallax.commitment.Promised;

/** Norvale Ferries pledged to withdraw its night boats. Is it against that, that it keeps boats for something else? */
class AnotherRoleTest {

    private static final String SIGN = "AGAINST by TheContrarySpeaksAgainst";

    private static List<String> after(String report) {
        return Promised.in("Norvale Ferries pledged to withdraw its night boats from the bay by 9 May.")
                .and("2031-05-10", report)
                .signs();
    }

    @Test
    void whatIsThereInAnotherRoleIsNotWhatWasToLeave() {
        assertThat(after("Norvale Ferries still maintains boats in the bay in a rescue role."))
                .doesNotContain(SIGN);
    }

    @Test
    void whatWasToLeaveAndIsThereIsAgainstIt() {
        assertThat(after("Norvale Ferries still maintains its night boats in the bay."))
                .contains(SIGN);
        assertThat(after("Norvale Ferries still maintains its night boats in a rescue role."))
                .contains(SIGN);
    }
}
