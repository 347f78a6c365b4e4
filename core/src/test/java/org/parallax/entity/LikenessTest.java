package org.parallax.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LikenessTest {

    @Test
    void aFeatureWithoutPointsChangesNothing() {
        assertThat(new Likeness(.8, List.of()).and(0, "seen").score()).isCloseTo(.8, within(1e-9));
    }

    @Test
    void pointsForAndAgainstMakeUpForOneAnother() {
        Likeness likeness = new Likeness(.3, List.of()).and(1.5, "for").and(-1.5, "against");
        assertThat(likeness.score()).isCloseTo(.3, within(1e-9));
        assertThat(likeness.why()).containsExactly("for", "against");
    }

    @Test
    void evenOddsAreAHalf() {
        assertThat(Likeness.probability(0)).isEqualTo(.5);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 1})
    void whatIsSureCanStillBeMoved(double sure) {
        assertThat(new Likeness(sure, List.of())
                        .and(sure == 0 ? 50 : -50, "strong")
                        .score())
                .isBetween(sure == 0 ? .99 : 0, sure == 0 ? 1 : .01);
    }

    @ParameterizedTest
    @CsvSource({"0.2, 2", "0.5, 0.1", "0.9, 1"})
    void pointsForMakeItLikelier(double score, double points) {
        assertThat(new Likeness(score, List.of()).and(points, "for").score()).isGreaterThan(score);
    }
}
