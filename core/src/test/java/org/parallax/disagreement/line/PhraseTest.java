package org.parallax.disagreement.line;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parallax.article.TextSpan;

class PhraseTest {

    private static final Laid PIER = LinesOf.article("The pier was closed. The ferry sailed.");

    @Test
    void theWordsOfASpanInOneLine() {
        assertThat(Phrase.of(PIER, new TextSpan(4, 19)).orElseThrow().words()).isEqualTo("pier was closed");
    }

    @Test
    void ofWhatReachesOverTwoLinesThereIsNone() {
        assertThat(Phrase.of(PIER, new TextSpan(4, 30))).isEmpty();
    }
}
