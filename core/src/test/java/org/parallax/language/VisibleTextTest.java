package org.parallax.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parallax.article.TextSpan;

class VisibleTextTest {

    @Test
    void whatNobodySeesIsLeftOut() {
        assertThat(seen("A\u200bda\ufeff Br\u00adook\u200f, \u202eok\u0000")).isEqualTo("Ada Brook, ok");
        assertThat(seen("a\tb\nc\u00a0d\u2028e\u0301 \ud83d\ude00 \ud83d"))
                .isEqualTo("a\tb\nc\u00a0d\u2028e\u0301 \ud83d\ude00 \ud83d");
    }

    @Test
    void aPlainTextIsAsWritten() {
        assertThat(VisibleText.of("Ada Brook").isAsWritten()).isTrue();
        assertThat(VisibleText.of("").isAsWritten()).isTrue();
        assertThat(VisibleText.of("Ada\u200b").isAsWritten()).isFalse();
    }

    @Test
    void aSpanHoldsWhatStandsUnseenInsideItAndNotBesideIt() {
        String written = "\u200bA\u200bda\u200b said";

        assertThat(VisibleText.of(written).written(new TextSpan(0, 3))).isEqualTo(new TextSpan(1, 5));
        assertThat(VisibleText.of(written).written(new TextSpan(4, 8)).of(written))
                .isEqualTo("said");
    }

    @Test
    void aWrittenSpanIsSeenWithoutWhatIsUnseen() {
        VisibleText text = VisibleText.of("A\u200bda\u200b\u200b said");

        assertThat(text.visible(new TextSpan(0, 6))).contains(new TextSpan(0, 3));
        assertThat(text.visible(new TextSpan(4, 6))).isEmpty();
        assertThat(VisibleText.of("Ada").visible(new TextSpan(1, 2))).contains(new TextSpan(1, 2));
    }

    @Test
    void ofMarksHeapedOnALetterThirtyAreSeen() {
        assertThat(seen("e" + "\u0301".repeat(30) + "t")).hasSize(32);
        assertThat(seen("e" + "\u0301".repeat(5000) + "t")).hasSize(32);
        assertThat(seen("e\u0301e\u0301".repeat(50))).hasSize(200);
    }

    private static String seen(String written) {
        return VisibleText.of(written).text();
    }
}
