package org.parallax.statement.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parallax.article.TextSpan;
import org.parallax.language.Tagging.Attribution;

class AReportIsLikelyEnoughTest {

    @Test
    void lessIsAskedOfAWordThatIsKnownToReport() {
        assertThat(isKept(.2, "The harbour master", "said", "the quay was full"))
                .isTrue();
        assertThat(isKept(.2, "The harbour master", "grilled", "the quay was full"))
                .isFalse();
        assertThat(isKept(.14, "The harbour master", "said", "the quay was full"))
                .isFalse();
    }

    @Test
    void anotherWordIsBelievedSoonerOfWhoeverSpeaks() {
        assertThat(isKept(.2, "We", "toured", "the state of the quay")).isTrue();
        assertThat(isKept(.2, "it", "toured", "the state of the quay")).isTrue();
        assertThat(isKept(.2, "She", "toured", "the state of the quay")).isFalse();
        assertThat(isKept(.19, "We", "toured", "the state of the quay")).isFalse();
    }

    @Test
    void aReportByNobodyIsKeptAtTheLeast() {
        assertThat(isKept(.12, "", "claims", "that the quay was full")).isTrue();
        assertThat(isKept(.11, "", "claims", "that the quay was full")).isFalse();
    }

    private static boolean isKept(double score, String source, String cue, String content) {
        String text = source + " " + cue + " " + content;
        int at = source.length() + 1;
        int said = at + cue.length() + 1;
        Optional<TextSpan> by = source.isEmpty() ? Optional.empty() : Optional.of(new TextSpan(0, source.length()));
        return AReportIsLikelyEnough.holds(
                new Attribution(
                        by, new TextSpan(at, at + cue.length()), List.of(new TextSpan(said, text.length())), score),
                text);
    }
}
