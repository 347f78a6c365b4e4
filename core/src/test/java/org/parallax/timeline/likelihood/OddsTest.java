package org.parallax.timeline.likelihood;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class OddsTest {

    @Test
    void whatTheAnswersWeighIsSummedAndReadAsLogOdds() {
        Odds odds = Odds.of(List.of(List.of(-1.0), List.of(0.0, 2.0), List.of(1.0, -1.0)));
        assertThat(odds.likely(new int[] {0, 0})).isEqualTo(.5);
        assertThat(odds.likely(new int[] {1, 0})).isCloseTo(Math.exp(2) / (1 + Math.exp(2)), within(1e-9));
        assertThat(odds.likely(new int[] {0, 1})).isLessThan(.5);
    }

    @Test
    void whatIsAskedOfNothingIsEven() {
        assertThat(Odds.even(OfEvent.values()).likely(new int[OfEvent.values().length]))
                .isEqualTo(.5);
    }

    @Test
    void everyAnswerToEveryQuestionHasItsWeightInTheShippedFile() {
        assertThat(Likelihoods.SHIPPED.rows())
                .hasSize(OfPassage.values().length + OfPair.values().length + OfEvent.values().length + 3);
    }

    @Test
    void aFileThatLacksAQuestionIsNamedWithIt() {
        assertThatThrownBy(() -> Odds.shipped("nothing of the kind", OfPair.values()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("weights.tsv")
                .hasMessageContaining("DAYS");
    }
}
