package org.parallax.disagreement.deed;

import static org.parallax.disagreement.Differing.given;
import static org.parallax.disagreement.Differing.naming;
import static org.parallax.disagreement.Differing.told;

import org.junit.jupiter.api.Test;
import org.parallax.language.Tagging.NameType;
import org.parallax.story.Told;

class OneKnewAndDidNotKnowTest {

    private static final String NOT = "The Tarn Council had no knowledge of the leak in the old pier.";

    private static Told council(String file, String words) {
        return naming(told(file, words), NameType.ORGANIZATION, "Tarn Council");
    }

    @Test
    void whoKnewOfItDidNotNotKnowOfIt() {
        given(council("a", "The Tarn Council knew of the leak in the old pier."), council("b", NOT))
                .thenTheyDifferIn("done: knew of the leak / no knowledge of the leak");
    }

    @Test
    void whoeverKnewMayHaveBeenOthers() {
        given(council("a", "Members of the Tarn Council who knew of the leak in the old pier left."), council("b", NOT))
                .thenTheyAgree();
    }
}
