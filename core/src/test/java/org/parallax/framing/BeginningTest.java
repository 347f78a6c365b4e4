package org.parallax.framing;

import static org.parallax.framing.Framed.given;
import static org.parallax.framing.Framed.told;

import org.junit.jupiter.api.Test;

class BeginningTest {

    private static final String SAME = " Divers, keepers and sailors watched the bridge and the pier.";

    @Test
    void whatTwoArticlesBeginWithIsOne() {
        given(told("a", "The tram crash began at noon." + SAME), told("b", "A disaster frightened the town." + SAME))
                .thenFraming("a: tram crash < b: disaster", "b: disaster < a: tram crash");
    }

    @Test
    void whereTheyBeginWithOtherThingsAWordBindsNothing() {
        given(
                        told("a", "The tram crash began at noon." + SAME),
                        told("b", "A disaster frightened the town. Gold merchants left the fair."))
                .thenNothingFrames();
    }

    @Test
    void theCrashAndTheDisasterAreOneWhateverStandsBesideThem() {
        given(told("a", "The crash began at noon."), told("b", "The disaster frightened the town."))
                .thenFraming("b: disaster < a: crash");
    }
}
