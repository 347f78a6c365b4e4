package org.parallax.disagreement.count;

import static org.parallax.disagreement.Differing.given;
import static org.parallax.disagreement.Differing.told;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnotherCountsOtherwiseTest {

    @Test
    void aBareNumberIsSetAgainstACount() {
        given(told("a", "The mayor spoke of nine boats, but the harbour master said there were 10."))
                .thenTheyDifferIn("number: 10 / nine boats");
    }

    @Test
    void aSentenceMayBeginWithBut() {
        given(told("a", "Police counted some 30,000 marchers. But witnesses said there were more than 50,000."))
                .thenTheyDifferIn("number: more than 50,000 / some 30,000 marchers");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The mayor spoke of nine boats, but the harbour master said there were 10 ferries.",
                "The mayor spoke of nine boats, and the harbour master said there were 10.",
                "The yard had nine boats in spring, but now there were 10.",
                "The mayor spoke of nine boats, but the harbour master said there were 900."
            })
    void whatElseIsToldIsNotSetAgainstIt(String words) {
        given(told("a", words)).thenTheyAgree();
    }
}
