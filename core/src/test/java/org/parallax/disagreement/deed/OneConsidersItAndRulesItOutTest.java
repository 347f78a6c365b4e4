package org.parallax.disagreement.deed;

import static org.parallax.disagreement.Differing.given;
import static org.parallax.disagreement.Differing.toldOfSula;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OneConsidersItAndRulesItOutTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The mayor is considering a recount of the vote. | The mayor ruled out a recount of the vote. | considering a recount / ruled out a recount",
                "The mayor is weighing a recount of the vote. | The mayor will not seek a recount of the vote. | weighing a recount / will not seek a recount",
                "The mayor would look into a recount of the vote. | The mayor would never demand a recount of the vote. | look into a recount / would never demand a recount"
            })
    void consideredInOneAndRuledOutInTheOther(String one, String other, String values) {
        given(toldOfSula("a", one), toldOfSula("b", other)).thenTheyDifferIn("done, changed: " + values);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The mayor is considering a recount of the vote. | The mayor did not rule out a recount of the vote.",
                "The mayor is considering a recount of the vote. | The mayor has not ruled out a recount of the vote.",
                "The mayor is considering a recount of the vote. | The mayor refused to rule out a recount of the vote.",
                "The mayor is considering a recount of the vote. | The mayor declined to rule out a recount of the vote.",
                "The mayor is considering a recount of the vote. | The mayor could not rule out a recount of the vote.",
                "The mayor is considering a recount of the vote. | The mayor spoke without ruling out a recount of the vote.",
                "The mayor is considering a recount of the vote. | The judge ruled out of order a plea for a recount.",
                "The mayor is considering a new harbour. | The mayor ruled out a new mill.",
                "The mayor is not considering a recount of the vote. | The mayor ruled out a recount of the vote."
            })
    void whoDoesNotRuleItOutOrRulesOnSomethingElseAgrees(String one, String other) {
        given(toldOfSula("a", one), toldOfSula("b", other)).thenTheyAgree();
    }
}
