package org.parallax.disagreement.saying;

import static org.parallax.disagreement.Differing.given;
import static org.parallax.disagreement.Differing.told;

import org.junit.jupiter.api.Test;
import org.parallax.language.Tagging.NameType;
import org.parallax.story.Told;

class AProposalIsTurnedDownTest {

    private static Told closing(String verb, String words) {
        return told("a", "Ana Brel " + verb + " the guild closes the mill on Friday. " + words)
                .naming(NameType.PERSON, "Ana Brel")
                .naming(NameType.PERSON, "Jon Lund")
                .reports("Ana Brel", verb, "the guild closes the mill on Friday");
    }

    @Test
    void whatIsProposedIsRefusedAndNotCalledUntrue() {
        given(closing("proposed", "But Jon Lund rejected that.")).thenTheyAgree();
    }

    @Test
    void whatIsClaimedIsCalledUntrue() {
        given(closing("claimed", "But Jon Lund rejected that."))
                .thenTheyDifferOn("whether rightly: “the guild closes the mill on Friday”");
    }
}
