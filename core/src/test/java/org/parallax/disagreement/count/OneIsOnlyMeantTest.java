package org.parallax.disagreement.count;

import static org.parallax.disagreement.Differing.given;
import static org.parallax.disagreement.Differing.toldOfSula;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OneIsOnlyMeantTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Divers hope to search 40 boats under the Sula pier.",
                "Divers expected to search 40 boats under the Sula pier.",
                "Divers planned to search 40 boats under the Sula pier.",
                "Divers want to search 40 boats under the Sula pier.",
                "Divers will search 40 boats under the Sula pier.",
                "Divers would search 40 boats under the Sula pier.",
                "Divers could search 40 boats under the Sula pier.",
                "Divers were due to search 40 boats under the Sula pier.",
                "Divers tried to search 40 boats under the Sula pier."
            })
    void howManyOneMeansToIsNotHowManyOneDid(String words) {
        given(toldOfSula("a", words), toldOfSula("b", "Divers searched 14 boats under the Sula pier."))
                .thenTheyAgree();
    }

    @Test
    void twoWhoMeanToDiffer() {
        given(
                        toldOfSula("a", "Divers will search 40 boats under the Sula pier."),
                        toldOfSula("b", "Divers will search 14 boats under the Sula pier."))
                .thenTheyDifferIn("number: 14 boats / 40 boats");
    }

    @Test
    void whoMayHaveDoneItTellsWhatIsPast() {
        given(
                        toldOfSula("a", "Divers may have searched 40 boats under the Sula pier."),
                        toldOfSula("b", "Divers searched 14 boats under the Sula pier."))
                .thenTheyDifferIn("number: 14 boats / 40 boats");
    }

    @Test
    void aFineThatMustBePaidIsTheOneThatWasImposed() {
        given(
                        toldOfSula("a", "The court imposed a fine of $5,000 on the owner of the mill."),
                        toldOfSula("b", "The owner of the mill must pay a $3,000 fine, the court ruled."))
                .thenTheyDifferIn("number: $3,000 / $5,000");
    }
}
