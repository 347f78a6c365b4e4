package org.parallax.pronoun;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The numbers of the answers, and what the ranking makes of them. */
class FeatureTest {

    @Test
    void theAnswersOfTheFirstQuestionBeginAtZero() {
        assertThat(Feature.PRONOUN.answer(0)).isZero();
        assertThat(Feature.PRONOUN.answer(12)).isEqualTo(12);
    }

    @Test
    void thoseOfTheNextGoOnBehindThem() {
        Feature[] all = Feature.values();
        for (int i = 1; i < all.length; i++) {
            assertThat(all[i].answer(0)).as(all[i].name()).isEqualTo(all[i - 1].answer(Integer.MAX_VALUE) + 1);
        }
    }

    @Test
    void whatIsBeyondTheLastAnswerIsTheLast() {
        assertThat(Feature.PRONOUN.answer(99)).isEqualTo(12);
    }

    @Test
    void allAreCounted() {
        Feature last = Feature.TURN;
        assertThat(Feature.values()).endsWith(last);
        assertThat(Feature.all()).isEqualTo(last.answer(Integer.MAX_VALUE) + 1);
    }

    private static int[] answers(int value) {
        return Arrays.stream(Feature.values())
                .mapToInt(feature -> feature.answer(value))
                .toArray();
    }

    @Test
    void theOnlyPossibilityIsSure() {
        assertThat(Ranking.SHIPPED.likely(List.of(answers(1)))).containsExactly(1);
    }

    @Test
    void twoThatAreAnsweredAlikeAreAsLikely() {
        assertThat(Ranking.SHIPPED.likely(List.of(answers(1), answers(1)))).containsExactly(.5, .5);
    }

    @Test
    void allTogetherAreOne() {
        double[] likely = Ranking.SHIPPED.likely(List.of(answers(0), answers(1), answers(2)));
        assertThat(Arrays.stream(likely).sum()).isCloseTo(1, within(1e-9));
        assertThat(likely[0]).isNotEqualTo(likely[1]);
    }

    @Test
    void theirOrderIsNoMatter() {
        double[] likely = Ranking.SHIPPED.likely(List.of(answers(0), answers(1)));
        double[] turned = Ranking.SHIPPED.likely(List.of(answers(1), answers(0)));
        assertThat(turned[0]).isCloseTo(likely[1], within(1e-12));
    }

    @Test
    void ofNoPossibilityNothingIsLikely() {
        assertThat(Ranking.SHIPPED.likely(List.of())).isEmpty();
    }
}
