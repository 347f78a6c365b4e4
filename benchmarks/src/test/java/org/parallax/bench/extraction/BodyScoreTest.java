package org.parallax.bench.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parallax.bench.figure.Matches;

class BodyScoreTest {

    @Test
    void shinglesThatBothHoldAreRight() {
        assertThat(BodyScore.of("one two three four five", "one two three four six"))
                .isEqualTo(new Matches(1, 2, 2));
    }

    @Test
    void signsAndSpacesCountForNothingAndLettersForAll() {
        assertThat(BodyScore.of("“One” – two, three: four!", "One two\n\nthree four")
                        .right())
                .isEqualTo(1);
        assertThat(BodyScore.of("One two three four", "one two three four").right())
                .isZero();
    }

    @Test
    void whatIsTwiceOnThePageAndOnceMarkedIsOnceTooMuch() {
        assertThat(BodyScore.of("go on go on now", "go on go on go on now")).isEqualTo(new Matches(2, 4, 2));
    }

    @Test
    void aTextOfThreeWordsIsOneShingle() {
        assertThat(BodyScore.of("no more news", "no more news")).isEqualTo(new Matches(1, 1, 1));
        assertThat(BodyScore.of("", "no more news")).isEqualTo(new Matches(0, 1, 0));
    }

    @Test
    void aLongPageWeighsNoMoreThanAShortOne() {
        BodyScore score = new BodyScore(List.of(new Matches(1, 1, 1), new Matches(50, 100, 200)));
        assertThat(score.precision()).isEqualTo(75);
        assertThat(score.recall()).isEqualTo(62.5);
        assertThat(score.f1()).isCloseTo(2 * 75 * 62.5 / 137.5, within(1e-9));
    }

    @Test
    void aPageWhereNothingWasFoundCostsRecallAlone() {
        BodyScore score = new BodyScore(List.of(new Matches(4, 4, 4), new Matches(0, 0, 4)));
        assertThat(score.precision()).isEqualTo(100);
        assertThat(score.recall()).isEqualTo(50);
    }
}
