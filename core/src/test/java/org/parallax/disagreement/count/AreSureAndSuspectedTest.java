package org.parallax.disagreement.count;

import static org.parallax.disagreement.Differing.given;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.story.Told;

class AreSureAndSuspectedTest {

    private static final Told SUSPECTED = fever("a", "The marsh fever is suspected in 60 deaths on the coast.");

    private static Told fever(String file, String words) {
        return Told.in(file, "Marsh fever has broken out on the coast. " + words)
                .on("2031-05-05");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Doctors confirmed that 40 people had died of marsh fever on the coast.",
                "The marsh fever is known to have killed 40 people on the coast."
            })
    void theConfirmedAreNotTheSuspected(String confirmed) {
        given(SUSPECTED, fever("b", confirmed)).thenTheyAgree();
    }

    @Test
    void theSuspectedAreCountedTwice() {
        given(SUSPECTED, fever("b", "The marsh fever may have killed 80 people on the coast."))
                .thenTheyDifferIn("number: 60 deaths / 80 people");
    }

    @Test
    void whoSaysNothingOfHowSureTheyAreMayMeanEither() {
        given(SUSPECTED, fever("b", "The marsh fever has killed 80 people on the coast."))
                .thenTheyDifferIn("number: 60 deaths / 80 people");
    }
}
