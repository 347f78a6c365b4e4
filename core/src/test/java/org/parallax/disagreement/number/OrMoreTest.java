package org.parallax.disagreement.number;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrMoreTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "40 or more boats sank.",
                "40 boats or more sank.",
                "40-plus boats sank.",
                "40+ boats sank.",
                "At least 40 boats sank.",
                "No fewer than 40 boats sank.",
                "A minimum of 40 boats sank."
            })
    void aNumberIsOpenAboveInFrontOfItOrBehindIt(String body) {
        assertThat(CountsOf.words(body)).containsExactly("40.0 or more boat");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "40 or fewer boats sank.",
                "40 boats or fewer sank.",
                "Up to 40 boats sank.",
                "No more than 40 boats sank.",
                "At most 40 boats sank.",
                "A maximum of 40 boats sank."
            })
    void aNumberIsALimitInFrontOfItOrBehindIt(String body) {
        assertThat(CountsOf.words(body)).containsExactly("40.0 or less boat");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"42 or so boats sank.", "42 boats or so sank.", "About 42 boats sank.", "Some 42 boats sank."})
    void aNumberIsRoughInFrontOfItOrBehindIt(String body) {
        assertThat(CountsOf.canBe(body, 44)).isTrue();
        assertThat(CountsOf.canBe("42 boats sank.", 44)).isFalse();
        assertThat(CountsOf.canBe(body, 80)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"40 boats or 12 barges sank.", "40 boats sank, or more rightly were sunk."})
    void orMoreOfSomethingElseOpensNothing(String body) {
        assertThat(CountsOf.words(body)).contains("40.0 boat");
    }
}
