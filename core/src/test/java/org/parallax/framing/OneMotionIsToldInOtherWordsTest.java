package org.parallax.framing;

import static org.parallax.framing.Framed.given;
import static org.parallax.framing.Framed.told;

import org.junit.jupiter.api.Test;

class OneMotionIsToldInOtherWordsTest {

    private static final String BEFORE = "The pier opened. The tide came in. A tug left. The lock shut. It rained. ";

    @Test
    void verbsBeforeOnePrepositionAndNoun() {
        given(
                        told("a", "A calf of the island marched into the lock."),
                        told("b", "A calf of the island paddled into the lock."))
                .thenFraming(
                        "a: marched into the lock < b: paddled into the lock",
                        "b: paddled into the lock < a: marched into the lock");
    }

    @Test
    void oneOfThemStandsWhereAnArticleSaysWhatItIsAbout() {
        given(
                        told("a", BEFORE + "A calf of the island marched into the lock."),
                        told("b", "A calf of the island paddled into the lock."))
                .thenFraming(
                        "a: marched into the lock < b: paddled into the lock",
                        "b: paddled into the lock < a: marched into the lock");
        given(
                        told("a", BEFORE + "A calf of the island marched into the lock."),
                        told("b", BEFORE + "A calf of the island paddled into the lock."))
                .thenNothingFrames();
    }

    @Test
    void sentencesThatTellOfNothingElseThatIsTheSame() {
        given(told("a", "A calf marched into the lock."), told("b", "An otter paddled into the lock."))
                .thenNothingFrames();
    }

    @Test
    void oneVerbIsOneWord() {
        given(
                        told("a", "A calf of the island marched into the lock."),
                        told("b", "A calf of the island was marching into the lock."))
                .thenNothingFrames();
    }
}
