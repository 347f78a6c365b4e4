package org.parallax.disagreement.saying;

import static org.parallax.disagreement.Differing.given;
import static org.parallax.disagreement.Differing.told;

import org.junit.jupiter.api.Test;
import org.parallax.language.Tagging.NameType;
import org.parallax.story.Told;

class AStatementConflictsWithAnotherTest {

    private static Told bridge(String words) {
        return told("a", "Ana Brel said that four masons had drawn the bridge. " + words)
                .naming(NameType.PERSON, "Ana Brel")
                .naming(NameType.PERSON, "Jon Lund")
                .reports("Ana Brel", "said", "four masons had drawn the bridge");
    }

    @Test
    void theArticleSaysThatTwoAccountsDoNotAgree() {
        given(bridge("The statement conflicted with what Jon Lund had told the board."))
                .thenTheSidesAre(
                        "Ana Brel said that four masons had drawn the bridge",
                        "The statement conflicted with what Jon Lund had told the board");
        given(bridge("That account is at odds with his testimony."))
                .thenTheyDifferOn("whether rightly: “four masons had drawn the bridge”");
    }

    @Test
    void whatConflictsWithNoStatementIsNone() {
        given(bridge("The statement conflicted with the law.")).thenTheyAgree();
        given(bridge("The meeting conflicted with what Jon Lund had told the board."))
                .thenTheyAgree();
    }
}
