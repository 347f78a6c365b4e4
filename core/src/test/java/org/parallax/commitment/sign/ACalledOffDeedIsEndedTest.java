package org.parallax.commitment.sign;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.commitment.Promised;

class ACalledOffDeedIsEndedTest {

    private static final String SIGN = "ENDED by ACalledOffDeedIsEnded";

    private static List<String> after(String report) {
        return Promised.in("Norvale Ferries and the Pier Union signed an agreement to share the old pier.")
                .and("2031-05-10", report)
                .signs();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The agreement between Norvale Ferries of old Northport and the honourable Pier Union was scrapped.",
                "The agreement collapsed, Norvale Ferries and the Pier Union said.",
                "Norvale Ferries and the Pier Union tore up the agreement."
            })
    void anAgreementThatIsCalledOffIsEnded(String report) {
        assertThat(after(report)).contains(SIGN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The agreement between Northport and Eastmere was scrapped.",
                "The agreement between Norvale Ferries and the Pier Union will be scrapped."
            })
    void anAgreementOfOthersEndsNothing(String report) {
        assertThat(after(report)).doesNotContain(SIGN);
    }
}
