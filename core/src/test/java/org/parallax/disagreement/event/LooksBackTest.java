package org.parallax.disagreement.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.disagreement.line.LinesOf;

class LooksBackTest {

    private static boolean looksBack(String sentence) {
        return LooksBack.is(LinesOf.article(sentence).lines().get(0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A blast hit the mill in March 2019.",
                "A blast hit the mill in 1987.",
                "A blast hit the mill last year.",
                "On 3 March 2031 a blast hit the mill."
            })
    void whatLiesLongBeforeTheArticleIsRecalled(String sentence) {
        assertThat(looksBack(sentence)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A blast hit the mill.",
                "A blast hit the mill on Sunday.",
                "A blast hit the mill yesterday.",
                "A blast hit the mill on 20 April 2031.",
                "The mill is to open in 2033."
            })
    void theNewsAndWhatIsToComeAreNot(String sentence) {
        assertThat(looksBack(sentence)).isFalse();
    }
}
