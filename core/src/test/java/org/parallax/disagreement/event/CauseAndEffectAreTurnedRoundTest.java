package org.parallax.disagreement.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parallax.disagreement.Differing.given;
import static org.parallax.disagreement.Differing.toldOfSula;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.disagreement.Disagreement;

class CauseAndEffectAreTurnedRoundTest {

    private static final String BLAST_FIRST = "A blast sparked a fire.";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The fire caused a blast.",
                "The explosion was caused by a fire.",
                "The barge caught fire and triggered a second explosion."
            })
    void theCauseIsTheEffect(String words) {
        Disagreement found = given(toldOfSula("a", BLAST_FIRST), toldOfSula("b", words))
                .found()
                .get(0);
        assertThat(found.why()).containsExactly("the cause in one passage is the effect in the other");
    }

    @ParameterizedTest
    @ValueSource(strings = {"The blast caused a fire.", "The fire caused a flood.", "Did the fire cause a blast?"})
    void whatIsNotTurnedRound(String words) {
        given(toldOfSula("a", BLAST_FIRST), toldOfSula("b", words)).thenTheyAgree();
    }
}
