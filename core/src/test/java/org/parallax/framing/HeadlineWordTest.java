package org.parallax.framing;

import static org.parallax.framing.Framed.given;

import org.junit.jupiter.api.Test;
import org.parallax.language.Tagging.NameType;
import org.parallax.story.Told;

class HeadlineWordTest {

    private static Told headed(String headline) {
        return Told.in("a", headline, "Ada Brook met the harbour board on Monday.")
                .on("2031-05-05")
                .naming(NameType.PERSON, "Ada Brook");
    }

    @Test
    void aVerbBehindAName() {
        given(headed("Ada Brook Taunts Harbour Board Over Gates")).thenFraming("a: Taunts Harbour Board Over Gates");
    }

    @Test
    void whatFollowsAPreposition() {
        given(headed("Keeper Quits After Ridiculing Ada Brook")).thenFraming("a: Ridiculing Ada Brook");
    }

    @Test
    void whatIsToBeDone() {
        given(headed("Harbour Union Is Latest to Chide Ada Brook")).thenFraming("a: Chide Ada Brook");
    }

    @Test
    void anAdjectiveWithACapital() {
        given(headed("Harsh Words for the Harbour Board")).thenFraming("a: Harsh Words for the Harbour Board");
    }

    @Test
    void whatSomebodyHasIsNotDone() {
        given(headed("Ada Brook’s Taunts")).thenNothingFrames();
    }

    @Test
    void inTheBodyACapitalMakesAName() {
        given(Told.in("a", "Keepers Meet", "The keepers of the Harsh Hotel met on Monday.")
                        .on("2031-05-05"))
                .thenNothingFrames();
    }
}
