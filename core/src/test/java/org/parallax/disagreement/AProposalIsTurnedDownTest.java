package org.parallax.disagreement;

import static org.parallax.disagreement.Differing.given;
import static org.parallax.disagreement.Differing.told;

import org.junit.jupiter.api.Test;
import org.parallax.language.Tagging.NameType;
import org.parallax.story.Told;

class AProposalIsTurnedDownTest {

    private static Told rowing(String verb, String words) {
        return told("a", "Ana Brel " + verb + " they row to Sula on Friday. " + words)
                .naming(NameType.PERSON, "Ana Brel")
                .naming(NameType.PERSON, "Jon Lund")
                .reports("Ana Brel", verb, "they row to Sula on Friday");
    }

    @Test
    void whatIsProposedIsRefusedAndNotCalledUntrue() {
        given(rowing("proposed", "But Jon Lund rejected that.")).thenTheyAgree();
    }

    @Test
    void whatIsClaimedIsCalledUntrue() {
        given(rowing("claimed", "But Jon Lund rejected that."))
                .thenTheyDifferOn("whether rightly: “they row to Sula on Friday”");
    }
}
