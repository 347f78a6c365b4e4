package org.parallax.framing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.article.TextSpan;
import org.parallax.language.PartOfSpeech;
import org.parallax.language.Token;

class QualitiesTest {

    private static boolean isTold(String word) {
        return Qualities.isTold(new Token(new TextSpan(0, word.length()), word, PartOfSpeech.ADJECTIVE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"muddy", "solid", "enormous", "hard-won", "much-needed", "razor-sharp"})
    void howSomethingIs(String word) {
        assertThat(isTold(word)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "second",
                "dental",
                "northern",
                "six-day",
                "12-day",
                "state-run",
                "keeper-approved",
                "tide-delayed",
                "classic",
                "guilty",
                "better",
                "vice-presidential",
                "norvale-brel",
                "other",
                "major"
            })
    void notWhichOneItIs(String word) {
        assertThat(isTold(word)).isFalse();
    }
}
