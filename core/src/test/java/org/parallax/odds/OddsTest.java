package org.parallax.odds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class OddsTest {

    private enum OfAFerry implements Question {
        IS_LATE(2),
        WEATHER(3);

        private final int answers;

        OfAFerry(int answers) {
            this.answers = answers;
        }

        @Override
        public int answers() {
            return answers;
        }
    }

    @Test
    void whatTheAnswersWeighIsSummedAndReadAsLogOdds() {
        Odds odds = Odds.of(List.of(List.of(-1.0), List.of(0.0, 2.0), List.of(1.0, -1.0)));
        assertThat(odds.likely(new int[] {0, 0})).isEqualTo(.5);
        assertThat(odds.likely(new int[] {1, 0})).isCloseTo(Math.exp(2) / (1 + Math.exp(2)), within(1e-9));
        assertThat(odds.likely(new int[] {0, 1})).isLessThan(.5);
    }

    @Test
    void whatIsAskedOfNothingIsEven() {
        assertThat(Odds.even(OfAFerry.values()).likely(new int[OfAFerry.values().length]))
                .isEqualTo(.5);
    }

    @Test
    void aFileTellsWhatEachAnswerWeighs() {
        Odds odds = Odds.shipped(OddsTest.class, "ferry", OfAFerry.values());
        assertThat(odds.likely(new int[] {0, 2})).isCloseTo(1 / (1 + Math.exp(-1.5)), within(1e-9));
        assertThat(odds.rows("ferry", OfAFerry.values()))
                .containsExactly("ferry\tALWAYS\t0.5", "ferry\tIS_LATE\t0.0 -2.0", "ferry\tWEATHER\t-1.0 0.0 1.0");
    }

    @Test
    void aFileThatLacksAQuestionIsNamedWithIt() {
        assertThatThrownBy(() -> Odds.shipped(OddsTest.class, "bridge", OfAFerry.values()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("weights.tsv")
                .hasMessageContaining("IS_LATE");
    }
}
