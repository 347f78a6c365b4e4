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

class ASentenceEndsInADenialTest {

    private static Told mill(String words) {
        return told("a", words).naming(NameType.PERSON, "Ana Brel").naming(NameType.PERSON, "Jon Lund");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Jon Lund was said to have hidden acid in the mill, which Jon Lund denies.",
                "Ana Brel left because Jon Lund called her a thief – something Jon Lund has denied.",
                "The council says that Ana Brel sold the acid, a claim Ana Brel disputed.",
                "The council says that Ana Brel sold the acid, a charge Ana Brel rejected."
            })
    void whatASentenceTellsIsDeniedAtItsEnd(String words) {
        assertThat(given(mill(words)).found())
                .extracting(Disagreement::why)
                .containsExactly(List.of("one sentence tells it, and that somebody denies it"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Jon Lund was offered the post of keeper, a job Jon Lund rejected.",
                "Jon Lund was said to have hidden acid in the mill, which Jon Lund does not deny.",
                "Ana Brel asked for bail, which was denied.",
                "The fire, which Jon Lund denies."
            })
    void whatIsRefusedOrNotDeniedIsNot(String words) {
        given(mill(words)).thenTheyAgree();
    }

    @Test
    void theQuestionLeavesOutWhatJoins() {
        given(mill("Ana Brel left because Jon Lund called her a thief – something Jon Lund has denied."))
                .thenTheyDifferOn("whether rightly: “Jon Lund called her a thief”");
    }
}
