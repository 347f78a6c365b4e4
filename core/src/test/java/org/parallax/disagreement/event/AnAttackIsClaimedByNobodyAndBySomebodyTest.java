package org.parallax.disagreement.event;

import static org.parallax.disagreement.Differing.given;
import static org.parallax.disagreement.Differing.toldOfSula;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnAttackIsClaimedByNobodyAndBySomebodyTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "No one has claimed responsibility for the blast at the mill. | The Red Band claimed responsibility for the blast at the mill. | No one has claimed responsibility for the blast at the mill / claimed responsibility for the blast at the mill",
                "There was no immediate claim of responsibility for the blast. | The Red Band has claimed responsibility. | has claimed responsibility / no immediate claim of responsibility for the blast",
                "There was no claim of responsibility for the shooting. | The Red Band took responsibility for it. | no claim of responsibility for the shooting / took responsibility for it"
            })
    void nobodyYetAndThenSomebody(String one, String other, String values) {
        given(toldOfSula("a", one), toldOfSula("b", other)).thenTheyDifferIn("done, changed: " + values);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Nobody claimed responsibility for the blast at the mill. | The Red Band said it did not claim responsibility for the blast at the mill.",
                "There was no immediate claim of responsibility for the blast. | The Red Band, which claimed responsibility for a bombing in 2019, is active there.",
                "There was no immediate claim of responsibility for the blast. | The Red Band has claimed responsibility for earlier attacks.",
                "There was no immediate claim of responsibility for the blast. | The ferry company accepted responsibility for the delay.",
                "There was no immediate claim of responsibility for the blast. | The miller took responsibility for the debts of the guild.",
                "There was no immediate claim of responsibility for the blast. | Has the Red Band claimed responsibility for the blast?",
                "There was no claim of victory in the race. | The Red Band claimed responsibility for the blast."
            })
    void whoTakesOnSomethingElseOrDeniesItHasNotClaimedIt(String one, String other) {
        given(toldOfSula("a", one), toldOfSula("b", other)).thenTheyAgree();
    }
}
