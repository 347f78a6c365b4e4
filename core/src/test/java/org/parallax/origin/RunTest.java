package org.parallax.origin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Words of two articles that are the same, from one to another. */
class RunTest {

    private static final Run FIVE = new Run(10, 30, 5, 5, 5);

    @Test
    void itEndsBehindItsLastWord() {
        assertThat(FIVE.endA()).isEqualTo(15);
        assertThat(FIVE.endB()).isEqualTo(35);
    }

    @Test
    void twoMeetInEitherArticle() {
        assertThat(FIVE.meets(new Run(14, 50, 3, 3, 3))).isTrue();
        assertThat(FIVE.meets(new Run(50, 28, 3, 3, 3))).isTrue();
        assertThat(FIVE.meets(FIVE)).isTrue();
    }

    @Test
    void oneBehindTheOtherDoesNotMeetIt() {
        assertThat(FIVE.meets(new Run(15, 35, 3, 3, 3))).isFalse();
        assertThat(new Run(15, 35, 3, 3, 3).meets(FIVE)).isFalse();
    }

    @Test
    void twoWithAChangedWordBetweenThemAreOneWithThatWord() {
        Run both = FIVE.through(new Run(16, 37, 4, 4, 4));
        assertThat(both).isEqualTo(new Run(10, 30, 10, 11, 9));
        assertThat(both.share()).isEqualTo(9.0 / 11);
    }

    @Test
    void whatIsWhollyTheSameHasAShareOfOne() {
        assertThat(FIVE.share()).isEqualTo(1);
    }

    @Test
    void itCanLoseAWordAtEitherEnd() {
        assertThat(FIVE.withoutFirst()).isEqualTo(new Run(11, 31, 4, 4, 4));
        assertThat(FIVE.withoutLast()).isEqualTo(new Run(10, 30, 4, 4, 4));
    }

    @Test
    void theLongestComesFirstAndAmongEqualsTheOneThatStandsFirst() {
        Run later = new Run(20, 30, 5, 5, 5);
        Run laterInTheOther = new Run(10, 40, 5, 5, 5);
        Run longer = new Run(90, 90, 6, 6, 6);
        List<Run> runs = new ArrayList<>(List.of(later, laterInTheOther, longer, FIVE));
        runs.sort(Run.LONGEST_FIRST);
        assertThat(runs).containsExactly(longer, FIVE, laterInTheOther, later);
    }

    @Test
    void couplesStandInTheOrderOfTheirArticles() {
        List<Couple> couples = new ArrayList<>(List.of(new Couple(1, 2), new Couple(0, 9), new Couple(0, 3)));
        couples.sort(null);
        assertThat(couples).containsExactly(new Couple(0, 3), new Couple(0, 9), new Couple(1, 2));
        assertThat(new Couple(0, 3)).hasSameHashCodeAs(new Couple(0, 3));
    }
}
