package org.parallax.framing;

import static org.parallax.framing.Framed.given;
import static org.parallax.framing.Framed.told;

import org.junit.jupiter.api.Test;
import org.parallax.language.Tagging.NameType;
import org.parallax.story.Told;

class OneThingHasOtherWordsBesideTest {

    private static Told sula(String file, String words) {
        return told(file, words).naming(NameType.PLACE, "Sula");
    }

    @Test
    void oneNounOfTheSameHasOtherWordsBeforeIt() {
        given(
                        sula("a", "The harbour of Sula got a strong report of the bridge."),
                        sula("b", "The harbour of Sula got a strange report of the bridge."))
                .thenFraming("a: strong report < b: strange report", "b: strange report < a: strong report");
    }

    @Test
    void ofSomethingElseItIsAnotherThing() {
        given(
                        sula("a", "The harbour of Sula got a strong report of the bridge."),
                        sula("b", "The harbour of Sula got a strange report of the tunnel."))
                .thenNothingFrames();
    }

    @Test
    void wordsThatCommitToNothingAreNoFraming() {
        given(
                        sula("a", "The harbour of Sula got a new report of the bridge."),
                        sula("b", "The harbour of Sula got an official report of the bridge."))
                .thenNothingFrames();
    }

    @Test
    void whatBothWriteIsNoFraming() {
        given(
                        sula("a", "The harbour of Sula got a strange report of the bridge."),
                        sula("b", "The harbour of Sula read a strange report of the bridge."))
                .thenNothingFrames();
    }
}
