package org.parallax.origin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parallax.article.Evidence;
import org.parallax.article.TextSpan;

/** Where an article tells something. */
class TellingTest {

    private static final Telling TEN = new Telling("a-1", new TextSpan(100, 110));

    @Test
    void aPassageThatHoldsHalfOfItHoldsItMostly() {
        assertThat(TEN.isMostlyIn(List.of(new TextSpan(0, 105)))).isTrue();
        assertThat(TEN.isMostlyIn(List.of(new TextSpan(100, 110)))).isTrue();
    }

    @Test
    void lessDoesNot() {
        assertThat(TEN.isMostlyIn(List.of(new TextSpan(0, 104)))).isFalse();
        assertThat(TEN.isMostlyIn(List.of(new TextSpan(110, 200)))).isFalse();
        assertThat(TEN.isMostlyIn(List.of())).isFalse();
    }

    @Test
    void severalPassagesHoldItTogether() {
        assertThat(TEN.isMostlyIn(List.of(new TextSpan(90, 102), new TextSpan(107, 120))))
                .isTrue();
        assertThat(TEN.isMostlyIn(List.of(new TextSpan(90, 102), new TextSpan(108, 120))))
                .isFalse();
    }

    @Test
    void twoOfOnePlaceAreOne() {
        Telling same = Telling.of(new Evidence("a-1", new TextSpan(100, 110), "0123456789"));
        assertThat(same).isEqualTo(TEN).hasSameHashCodeAs(TEN);
        assertThat(new Telling("a-2", new TextSpan(100, 110))).isNotEqualTo(TEN);
        assertThat(new Telling("a-1", new TextSpan(100, 111))).isNotEqualTo(TEN);
    }
}
