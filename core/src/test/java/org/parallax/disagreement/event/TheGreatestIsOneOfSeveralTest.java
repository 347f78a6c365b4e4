package org.parallax.disagreement.event;

import static org.parallax.disagreement.Differing.given;
import static org.parallax.disagreement.Differing.told;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.language.Tagging.NameType;
import org.parallax.story.Told;

class TheGreatestIsOneOfSeveralTest {

    private static Told land(String file, String words) {
        return told(file, words).naming(NameType.PLACE, "Sula").naming(NameType.PLACE, "Port Ness");
    }

    @Test
    void theGreatestIsNotOneOfSeveral() {
        given(
                        land("a", "It was the worst flood of the century on the island."),
                        land("b", "It was one of the worst floods of the century on the island."))
                .thenTheyDifferIn("other: one of the worst floods / the worst flood");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sula is one of the largest towns in the region.",
                "Sula, one of the largest towns in the region, has two piers.",
                "It is one of the largest towns in the region."
            })
    void whoIsCalledSoMustBeOne(String severally) {
        Told alone = land("a", "Sula is the largest town in the region.");
        given(alone, land("b", severally)).thenTheyDifferIn("other: one of the largest towns / the largest town");
        given(
                        land("a", "Port Ness is the largest town in the region."),
                        land("b", severally.replace("It is", "The island is")))
                .thenTheyAgree();
    }

    @Test
    void amongTheGreatestIsOneOfSeveral() {
        given(
                        land("a", "The flood on the island was the worst flood of the century."),
                        land("b", "The flood on the island was among the worst floods of the century."))
                .thenTheyDifferIn("other: among the worst floods / the worst flood");
    }

    @Test
    void oneArticleThatSaysBothSaysNothingAgainstItself() {
        given(land("a", "It was the worst flood of the century. It was one of the worst floods of the century."))
                .thenTheyAgree();
    }

    @Test
    void theGreatestInThisOrThatHistoryIsOne() {
        given(
                        land("a", "It was the longest bank strike in modern Norwegian history."),
                        land("b", "It is now one of the longest bank strikes in our history."))
                .thenTheyDifferIn("other: one of the longest bank strikes / the longest bank strike");
    }

    @Test
    void theGreatestOfSomethingElseIsAnother() {
        given(
                        land("a", "It was the worst flood of the century on the island."),
                        land("b", "It was one of the worst floods of the decade on the island."))
                .thenTheyAgree();
    }
}
