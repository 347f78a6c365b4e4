package org.parallax.disagreement.day;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parallax.disagreement.Differing.given;
import static org.parallax.disagreement.Differing.toldOfSula;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.disagreement.Disagreement;

class OneMishapIsToldOfTwoHoursTest {

    private static final String BLAST = "A huge blast was heard at 11pm.";

    @ParameterizedTest
    @ValueSource(strings = {"The attack happened at 11:30pm.", "The explosion occurred at about 10.15pm."})
    void itBeganAtTwoHours(String words) {
        assertThat(given(toldOfSula("a", BLAST), toldOfSula("b", words)).found())
                .extracting(Disagreement::kind)
                .containsExactly(Disagreement.Kind.DATE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The attack happened at 11.10pm.",
                "The attack happened at 6pm.",
                "Another blast was heard at 11:30pm.",
                "The attack was over at 11:30pm.",
                "The council met at 11:30pm."
            })
    void whatBeganAtNoOtherHour(String words) {
        given(toldOfSula("a", BLAST), toldOfSula("b", words)).thenTheyAgree();
    }
}
