package org.parallax.bench.anchors;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parallax.article.TextSpan;

/** The peer finds what is like, and goes to lookalikes. */
class BestApproximateMatchTest {

    private static final String OLD = "The mill of Tarn is sold for nine crowns. The road to Lisk is shut.";
    private static final TextSpan SOLD = new TextSpan(0, 41);

    private static String match(String now) {
        return new BestApproximateMatch(OLD, now)
                .find(SOLD)
                .map(span -> span.of(now))
                .orElse("");
    }

    @Test
    void theExactWordsComeFirst() {
        assertThat(match("It rains. The mill of Tarn is sold for nine crowns. It snows."))
                .isEqualTo("The mill of Tarn is sold for nine crowns.");
    }

    @Test
    void theNearestWordsAreTakenForThem() {
        assertThat(match("It rains. The mill of Tarn is sold for two crowns. It snows."))
                .isEqualTo("The mill of Tarn is sold for two crowns.");
    }

    @Test
    void whatIsNotHalfAlikeIsNone() {
        assertThat(match("Zzz zzz zzz zzz zzz.")).isEmpty();
        assertThat(match("")).isEmpty();
    }

    @Test
    void ofTwoTheOneInLikeSurroundings() {
        String sentence = "The mill of Tarn is sold for nine crowns.";
        String now = sentence + " Who cares. It snows. " + sentence + " The road to Lisk is shut.";
        assertThat(new BestApproximateMatch(OLD, now).find(SOLD))
                .hasValueSatisfying(span -> assertThat(span.start()).isPositive());
    }
}
