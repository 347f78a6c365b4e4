package org.parallax.framing;

import static org.parallax.framing.Framed.given;
import static org.parallax.framing.Framed.told;

import org.junit.jupiter.api.Test;
import org.parallax.language.Tagging.NameType;

class OneDeedHasTwoNounsTest {

    @Test
    void nounsThatSufferOneDeed() {
        given(
                        told("a", "The divers of the island repaired the hut near the lock."),
                        told("b", "The divers of the island repaired the cottage near the lock."))
                .thenFraming(
                        "a: hut near the lock < b: cottage near the lock",
                        "b: cottage near the lock < a: hut near the lock");
    }

    @Test
    void nounsThatDoOneDeed() {
        given(
                        told("a", "The officers repaired the bridge of the island."),
                        told("b", "The volunteers repaired the bridge of the island."))
                .thenFraming("a: officers < b: volunteers", "b: volunteers < a: officers");
    }

    @Test
    void thingsOfTwoKindsAreTwo() {
        given(
                        told("a", "The divers of the island repaired the hut near the lock."),
                        told("b", "The divers of the island repaired the law near the lock."))
                .thenNothingFrames();
    }

    @Test
    void whoDoesItAndWhoSuffersItAreTwo() {
        given(
                        told("a", "The sailors rescued Jon Lund near the lock of the island.")
                                .naming(NameType.PERSON, "Jon Lund"),
                        told("b", "Jon Lund rescued the volunteers near the lock of the island.")
                                .naming(NameType.PERSON, "Jon Lund"))
                .thenNothingFrames();
    }

    @Test
    void anArticleThatHasBothNounsTellsOfTwo() {
        given(
                        told(
                                "a",
                                "The divers of the island repaired the hut near the lock. They repaired the cottage, too."),
                        told("b", "The divers of the island repaired the cottage near the lock."))
                .thenNothingFrames();
    }

    @Test
    void sentencesThatShareLittleTellOfTwoDeeds() {
        given(told("a", "The divers repaired the hut."), told("b", "The sailors repaired the cottage."))
                .thenNothingFrames();
    }
}
