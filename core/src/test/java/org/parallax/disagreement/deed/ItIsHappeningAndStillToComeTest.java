package org.parallax.disagreement.deed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parallax.disagreement.Differing.given;
import static org.parallax.disagreement.Differing.toldOfSula;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.disagreement.Disagreement;
import org.parallax.language.Tagging.NameType;
import org.parallax.story.Told;

class ItIsHappeningAndStillToComeTest {

    private static final String NOW = "Ana Brel is currently testifying before the harbour council.";

    private static Told brel(String file, String words) {
        return toldOfSula(file, words).naming(NameType.PERSON, "Ana Brel");
    }

    @Test
    void itIsUnderWayAndStillToCome() {
        assertThat(given(brel("a", NOW + " Ana Brel will testify before the harbour council on Tuesday."))
                        .found())
                .extracting(Disagreement::why)
                .containsExactly(List.of("under way or done in one passage, still to come in another of the same day"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ana Brel testified before the harbour council last year.",
                "Ana Brel will testify in a trial of smugglers.",
                "Jon Lund will testify before the harbour council."
            })
    void whatIsAnotherTime(String words) {
        given(brel("a", NOW), brel("b", words)).thenTheyAgree();
    }

    @Test
    void whatWasToComeADayBeforeHasCome() {
        given(
                        brel("a", NOW),
                        brel("b", "Ana Brel will testify before the harbour council.")
                                .on("2031-05-03"))
                .thenTheyAgree();
    }

    @Test
    void whatOneIsDoingMayBeStillToCome() {
        given(
                        brel("a", "Ana Brel is testifying before the harbour council."),
                        brel("b", "Ana Brel will testify before the harbour council on Tuesday."))
                .thenTheyAgree();
    }
}
