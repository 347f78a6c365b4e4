package org.parallax.disagreement.day;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parallax.disagreement.Differing.given;
import static org.parallax.disagreement.Differing.toldOfSula;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.disagreement.Disagreement;

class OneThingIsSoLongBeforeAnotherTest {

    private static final String A_DAY = "The interview with the harbour pilot was taped a day before the vote.";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The pilot gave the interview just hours before the vote.",
                "The pilot gave the interview two weeks before the great vote."
            })
    void itIsSoLongBefore(String words) {
        assertThat(given(toldOfSula("a", A_DAY), toldOfSula("b", words)).found())
                .extracting(Disagreement::why)
                .containsExactly(List.of("one thing, so long before or after another, and how long differs"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The pilot gave the interview one day before the vote.",
                "The pilot gave the interview two weeks after the vote.",
                "The pilot gave the interview two weeks before the flood.",
                "The ferry sank two weeks before the vote.",
                "The pilot gave the interview hours before the vote's end."
            })
    void whatIsNotSoLongBeforeIt(String words) {
        given(toldOfSula("a", A_DAY), toldOfSula("b", words)).thenTheyAgree();
    }
}
