package org.parallax.disagreement.saying;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parallax.disagreement.Differing.given;
import static org.parallax.disagreement.Differing.told;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parallax.disagreement.Disagreement;
import org.parallax.language.Tagging.NameType;
import org.parallax.story.Told;

class SomebodyTakesItBackTest {

    private static Told brel(String one, String speaker, String cue, String other) {
        return told(
                        "a",
                        "Ana Brel said the guild was to blame for " + one + ". " + speaker + " " + cue + " " + other
                                + ".")
                .naming(NameType.PERSON, "Ana Brel")
                .naming(NameType.PERSON, "Jon Lund")
                .reports("Ana Brel", "said", "the guild was to blame for " + one)
                .reports(speaker, cue, other);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the fire | Ana Brel | later said | she was referring to the rules of the guild",
                "the fire | Ana Brel | clarified | that the fire was nobody's fault"
            })
    void oneExplainsItAway(String one, String speaker, String cue, String other) {
        assertThat(given(brel(one, speaker, cue, other)).found())
                .extracting(Disagreement::why)
                .containsExactly(List.of("said, and soon taken back or explained by the same person"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the fire | Jon Lund | later said | she was referring to the rules of the guild",
                "the fire | Ana Brel | later said | the ferry would sail",
                "the fire | Ana Brel | clarified | when she would sail"
            })
    void whatIsNotTakenBack(String one, String speaker, String cue, String other) {
        given(brel(one, speaker, cue, other)).thenTheyAgree();
    }

    @Test
    void whoMisspokeElsewhereTakesBackWhatWasSaidThere() {
        given(brel("the fire", "Ana Brel", "later said", "she had misspoken at the fair about the ferry"))
                .thenTheyAgree();
        assertThat(given(brel("the fire", "Ana Brel", "later said", "she had misspoken"))
                        .found())
                .hasSize(1);
    }
}
