package org.parallax.disagreement.saying;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parallax.disagreement.Differing.given;
import static org.parallax.disagreement.Differing.told;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.disagreement.Disagreement;
import org.parallax.language.Tagging.NameType;
import org.parallax.story.Told;

class AChargeIsDeniedTest {

    private static Told mill(String words) {
        return told("a", words).naming(NameType.PERSON, "Ana Brel").naming(NameType.PERSON, "Jon Lund");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ana Brel accused Jon Lund of hiding acid in the mill. Jon Lund denies any wrongdoing.",
                "Jon Lund is accused of hiding acid in the mill. The ferry sailed at noon. The keeper slept. The sea rose. The rain came. Jon Lund denied the charges against him.",
                "Jon Lund denies fraud. The council had charged Jon Lund with selling the mill twice."
            })
    void whoIsChargedDeniesIt(String words) {
        assertThat(given(mill(words)).found())
                .extracting(Disagreement::why)
                .containsExactly(List.of("charged, and denied by whom it is laid to"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ana Brel accused the council of hiding acid in the mill. Jon Lund denies any wrongdoing.",
                "Jon Lund accused the council of hiding acid in the mill. Jon Lund denies any wrongdoing.",
                "Ana Brel accused Jon Lund of hiding acid in the mill. Jon Lund denied entry to the council.",
                "Ana Brel accused Jon Lund of hiding acid in the mill. Jon Lund could not deny any wrongdoing.",
                "Ana Brel thanked Jon Lund for the mill. Jon Lund denies any wrongdoing."
            })
    void whoIsNotChargedOrDoesNotDenyItIsNotSetAgainst(String words) {
        given(mill(words)).thenTheyAgree();
    }
}
