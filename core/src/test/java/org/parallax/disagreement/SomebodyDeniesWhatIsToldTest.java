package org.parallax.disagreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parallax.disagreement.Differing.given;
import static org.parallax.disagreement.Differing.told;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.language.Tagging.NameType;
import org.parallax.story.Told;

class SomebodyDeniesWhatIsToldTest {

    private static Told mill(String before, String denied) {
        return told("a", before + " Jon Lund denied that " + denied + ".")
                .naming(NameType.PERSON, "Jon Lund")
                .denies("Jon Lund", "denied", denied);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Guards hid crates of acid below the mill.",
                "Guards hid crates of acid below the mill. The ferry sailed at noon."
            })
    void itIsDeniedRightBehind(String before) {
        assertThat(given(mill(before, "the guards had hidden acid")).found())
                .extracting(Disagreement::why)
                .containsExactly(List.of("told, and denied in the same words"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The ferry to the islands sailed at noon.",
                "Guards never hid crates of acid below the mill.",
                "Did guards hide crates of acid below the mill?"
            })
    void whatIsNotToldBeforeIsNotSetAgainstIt(String before) {
        given(mill(before, "the guards had hidden acid")).thenTheyAgree();
    }

    @Test
    void whatSomebodyRefusesIsNoDenial() {
        given(told("a", "Guards wanted to open the gate of the mill. Jon Lund denied guards an offer to open it.")
                        .naming(NameType.PERSON, "Jon Lund")
                        .denies("Jon Lund", "denied", "guards an offer to open it"))
                .thenTheyAgree();
    }
}
