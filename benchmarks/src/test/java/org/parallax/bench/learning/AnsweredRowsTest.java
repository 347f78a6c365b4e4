package org.parallax.bench.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parallax.odds.Odds;

class AnsweredRowsTest {

    private final AnsweredRows questions = new AnsweredRows(List.of(2, 3));

    @Test
    void aRowHasAFeatureForEachAnswerAndOneThatIsAlwaysOne() {
        assertThat(questions.row(List.of(1, 0), true).features()).containsExactly(0.0, 1.0, 1.0, 0.0, 0.0, 1.0);
    }

    @Test
    void anAnswerThatIsMostlyRightWeighsMore() {
        List<Logistic.Row> rows = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            rows.add(questions.row(List.of(1, i % 3), true));
            rows.add(questions.row(List.of(0, i % 3), i < 4));
        }
        Odds odds = questions.odds(rows, 1);
        assertThat(odds.likely(new int[] {1, 0})).isGreaterThan(.7);
        assertThat(odds.likely(new int[] {0, 0})).isLessThan(.4);
    }
}
