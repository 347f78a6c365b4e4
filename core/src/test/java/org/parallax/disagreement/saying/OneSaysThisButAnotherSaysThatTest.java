package org.parallax.disagreement.saying;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parallax.disagreement.Differing.given;
import static org.parallax.disagreement.Differing.told;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parallax.disagreement.Disagreement;
import org.parallax.statement.Statement.SourceClass;
import org.parallax.story.Told;

class OneSaysThisButAnotherSaysThatTest {

    private static Told set(String one, String turn, String other) {
        return told("a", "The mayor said " + one + turn + "the keeper said " + other + ".")
                .saysSome(SourceClass.OFFICIAL, "The mayor", one)
                .saysSome(SourceClass.OFFICIAL, "the keeper", other);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the barge had passed the lock at noon | it had passed the bridge at noon",
                "the launch was a success | the launch of the boat was a failure"
            })
    void anArticleSetsThemAgainstOneAnother(String one, String other) {
        assertThat(given(set(one, ", but ", other)).found())
                .extracting(Disagreement::why)
                .containsExactly(List.of("one article sets what two say against one another"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the barge had passed the lock at noon | ', and ' | it had passed the bridge at noon",
                "the barge had passed the lock at noon | ', but ' | it should have stopped",
                "the barge had passed the lock at noon | ', but later, in the evening, ' | it had passed the bridge at noon"
            })
    void whatIsNotSetAgainstAnything(String one, String turn, String other) {
        given(set(one, turn, other)).thenTheyAgree();
    }

    private static Told launch(String cue) {
        return told(
                        "a",
                        "The mayor said the launch was a success, but the keeper " + cue
                                + " the launch of the boat was a failure.")
                .saysSome(SourceClass.OFFICIAL, "The mayor", "the launch was a success")
                .reportsSome(SourceClass.OFFICIAL, "the keeper", cue, "the launch of the boat was a failure");
    }

    @Test
    void whoRefusesGivesNoOtherAccount() {
        given(launch("refused")).thenTheyAgree();
    }

    @Test
    void anOpinionIsSetAgainstNothing() {
        given(launch("suggested")).thenTheyAgree();
        assertThat(given(launch("said")).found()).hasSize(1);
    }

    @Test
    void whatOneSentenceTurnsRoundIsOfOneMatter() {
        assertThat(given(set("food had come to the island", ", but ", "many there had seen no bread"))
                        .found())
                .hasSize(1);
        assertThat(given(set("food had come to the island", ", though ", "many there had seen no bread"))
                        .found())
                .hasSize(1);
        given(set("food had come to the island", ". But ", "many there had seen no bread"))
                .thenTheyAgree();
        given(set("food had come to the island", ", and ", "many there had seen no bread"))
                .thenTheyAgree();
    }

    @Test
    void whoCountersSetsItAgainstWhatIsSaidBefore() {
        Told countered = told(
                        "a",
                        "The mayor said the launch was a success. The keeper countered that the launch of the boat had failed.")
                .saysSome(SourceClass.OFFICIAL, "The mayor", "the launch was a success")
                .reportsSome(SourceClass.OFFICIAL, "The keeper", "countered", "the launch of the boat had failed");
        assertThat(given(countered).found()).hasSize(1);
    }
}
