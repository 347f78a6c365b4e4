package org.parallax.disagreement.saying;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parallax.disagreement.Differing.given;
import static org.parallax.disagreement.Differing.told;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.disagreement.Disagreement;
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

    @Test
    void whatIsDeniedWithoutAThatIsReadToo() {
        given(told("a", "Neighbours heard shots from the mill. Jon Lund denied there were shots.")
                        .naming(NameType.PERSON, "Jon Lund"))
                .thenTheyDifferOn("whether rightly: “there were shots”");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ana Brel wrote that guards had hidden crates of acid below the mill.",
                "The guards had hidden acid, a letter says."
            })
    void anotherArticleMayTellIt(String words) {
        assertThat(given(
                                told("a", words).naming(NameType.PERSON, "Ana Brel"),
                                told("b", "Jon Lund denied that the guards had hidden acid.")
                                        .naming(NameType.PERSON, "Jon Lund"))
                        .found())
                .extracting(Disagreement::why)
                .containsExactly(List.of("told, and denied in the same words"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"The guards had hidden behind the mill.", "Did the guards hide acid?"})
    void fewerWordsTellNothingFromAfar(String words) {
        given(
                        told("a", words),
                        told("b", "Jon Lund denied that the guards had hidden acid.")
                                .naming(NameType.PERSON, "Jon Lund"))
                .thenTheyAgree();
    }

    @Test
    void aClaimOfAnythingToDoIsTooWide() {
        given(told(
                                "a",
                                "The council moved the crates of the mill on Monday. Jon Lund rejected claims that moving the crates had anything to do with acid.")
                        .naming(NameType.PERSON, "Jon Lund"))
                .thenTheyAgree();
    }
}
