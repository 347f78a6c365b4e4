package org.parallax.disagreement.event;

import static org.parallax.disagreement.Differing.given;
import static org.parallax.disagreement.Differing.toldOfSula;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OneAttackIsMadeWithTwoVehiclesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A truck bomb hit the mill gate. | A car bomb hit the mill gate. | car bomb / truck bomb",
                "The attacker rammed a car into the mill gate. | The attacker rammed a van into the mill gate. | rammed a car / rammed a van",
                "A van packed with explosives hit the mill gate. | A motorbike packed with explosives hit the mill gate. | motorbike packed with explosives / van packed with explosives",
                "The attacker ploughed a lorry into the mill gate. | The attacker ploughed a bus into the mill gate. | ploughed a bus / ploughed a lorry"
            })
    void withACarInOneAndATruckInTheOther(String one, String other, String values) {
        given(toldOfSula("a", one), toldOfSula("b", other)).thenTheyDifferIn("other: " + values);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The attacker rammed a taxi into the mill gate. | The attacker rammed a car into the mill gate.",
                "The attacker rammed a lorry into the mill gate. | The attacker rammed a truck into the mill gate.",
                "The attacker rammed a vehicle into the mill gate. | The attacker rammed a truck into the mill gate.",
                "A truck bomb hit the mill gate. | A second car bomb was found near the mill gate.",
                "A truck bomb hit the mill gate. | Another car bomb was found near the mill gate.",
                "A truck bomb hit the mill gate. | A car bomb hit the mill gate in March 2019.",
                "A truck bomb hit the mill gate. | Did a car bomb hit the mill gate?",
                "The attacker rammed a car into the mill gate. | The attacker drove a van past the mill gate.",
                "A truck bomb hit the mill gate. | A car burned near the mill gate."
            })
    void oneVehicleUnderTwoNamesOrASecondOneIsNoOther(String one, String other) {
        given(toldOfSula("a", one), toldOfSula("b", other)).thenTheyAgree();
    }
}
