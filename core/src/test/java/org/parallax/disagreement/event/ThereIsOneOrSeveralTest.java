package org.parallax.disagreement.event;

import static org.parallax.disagreement.Differing.given;
import static org.parallax.disagreement.Differing.toldOfSula;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThereIsOneOrSeveralTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A huge blast was heard at the mill. | Two large explosions were heard at the mill. | A huge blast / Two large explosions",
                "A gunman fired at the mill. | Two gunmen fired at the mill. | A gunman / Two gunmen",
                "A lone gunman fired at the mill. | Witnesses spoke of several gunmen at the mill. | A lone gunman / several gunmen",
                "An attacker ran from the mill. | Three masked attackers ran from the mill. | An attacker / Three masked attackers"
            })
    void oneInOneAndSeveralInTheOther(String one, String other, String values) {
        given(toldOfSula("a", one), toldOfSula("b", other)).thenTheyDifferIn("number: " + values);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A huge blast was heard at the mill. | There were three blasts at the mill last year.",
                "A huge blast was heard at the mill. | Several blasts in mines have killed workers since 2019.",
                "One gunman was killed at the mill. | Two gunmen fired at the mill.",
                "A gunman fired, then two gunmen fled. | Two gunmen fired at the mill.",
                "Gunfire and a blast were heard at the mill. | Two large explosions were heard at the mill.",
                "A huge blast was heard at the mill. | There may have been two explosions at the mill.",
                "A blast furnace stood at the mill. | Two explosions were heard at the mill.",
                "A huge blast was heard at the mill. | Were two explosions heard at the mill?"
            })
    void oneOfSeveralOrThoseOfAnotherDayAreNoOthers(String one, String other) {
        given(toldOfSula("a", one), toldOfSula("b", other)).thenTheyAgree();
    }
}
