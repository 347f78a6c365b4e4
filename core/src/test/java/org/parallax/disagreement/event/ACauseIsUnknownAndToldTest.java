package org.parallax.disagreement.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parallax.disagreement.Differing.given;
import static org.parallax.disagreement.Differing.toldOfSula;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parallax.disagreement.Disagreement;

class ACauseIsUnknownAndToldTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The cause of the fire was not yet known. | A faulty lamp most likely caused the fire.",
                "The cause of the crash is under investigation. | The crash was caused by a broken rudder."
            })
    void aCauseIsToldByAnother(String unknown, String known) {
        assertThat(given(toldOfSula("a", unknown), toldOfSula("b", known)).found())
                .extracting(Disagreement::why)
                .containsExactly(List.of("the cause is not known in one article, and told in the other"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The cause of the fire was not yet known. | A faulty lamp caused the flood.",
                "The cause of the fire was not yet known. | Experts ask what caused the fire.",
                "The cause of the fire was a lamp. | A faulty lamp caused the fire.",
                "The cause of the fire was not yet known. | Wind did not cause the fire."
            })
    void whatTellsNoCauseOfIt(String unknown, String known) {
        given(toldOfSula("a", unknown), toldOfSula("b", known)).thenTheyAgree();
    }
}
