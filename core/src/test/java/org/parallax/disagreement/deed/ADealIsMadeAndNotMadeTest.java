package org.parallax.disagreement.deed;

import static org.parallax.disagreement.Differing.given;
import static org.parallax.disagreement.Differing.toldOfSula;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ADealIsMadeAndNotMadeTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The two councils reached a deal on the ferry fares. | No deal on the ferry fares was reached by the two councils. | No deal / reached a deal",
                "The two councils agreed to a vote on the ferry fares. | No agreement on a vote about the ferry fares was announced. | No agreement / agreed to",
                "The two councils struck a deal on the ferry fares. | The two councils failed to reach a deal on the ferry fares. | failed to reach a deal / struck a deal",
                "The two councils struck a deal on the ferry fares. | The two councils have not reached a deal on the ferry fares. | not reached a deal / struck a deal",
                "The two councils signed an accord on the ferry fares. | The two councils were unable to strike any accord on the ferry fares. | signed an accord / unable to strike any accord"
            })
    void agreedOnInOneAndNotInTheOther(String one, String other, String values) {
        given(toldOfSula("a", one), toldOfSula("b", other)).thenTheyDifferIn("done: " + values);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The two councils struck a deal on the ferry fares. | The two councils hope to reach a deal on the ferry fares.",
                "The two councils struck a deal on the ferry fares. | The two councils may not reach a deal on the ferry fares.",
                "The two councils struck a deal on the ferry fares. | The two councils will reach a deal on the ferry fares.",
                "The two councils struck a deal on the ferry fares. | There will be no deal on the ferry fares without a vote.",
                "No deal on the ferry fares was reached. | A deal on the ferry fares could be reached this week.",
                "The two councils struck a deal on the ferry fares. | The bakers' guild has not reached a deal on rye prices.",
                "The two councils struck a deal on the ferry fares. | The two councils did not sign the deal on the ferry fares.",
                "The two councils struck a deal on the ferry fares. | Was no deal on the ferry fares reached by the two councils?"
            })
    void whatIsHopedForSupposedOrOfSomethingElseIsNoAgreement(String one, String other) {
        given(toldOfSula("a", one), toldOfSula("b", other)).thenTheyAgree();
    }
}
