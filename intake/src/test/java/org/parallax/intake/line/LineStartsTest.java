package org.parallax.intake.line;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Where lines begin, whatever program broke them. */
class LineStartsTest {

    @Test
    void anyBreakEndsALine() {
        LineStarts starts = LineStarts.of("a\nb\r\nc\rd\u2028e\n\n");
        assertThat(starts.count()).isEqualTo(7);
        assertThat(starts.start(1)).isZero();
        assertThat(starts.start(3)).isEqualTo(5);
        assertThat(starts.end(2)).isEqualTo(5);
        assertThat(starts.start(7)).isEqualTo(12);
        assertThat(starts.end(7)).isEqualTo(12);
    }

    @Test
    void aPlaceLiesInItsLine() {
        LineStarts starts = LineStarts.of("ab\ncd\r\n\r\nef");
        assertThat(starts.lineAt(0)).isEqualTo(1);
        assertThat(starts.lineAt(2)).isEqualTo(1);
        assertThat(starts.lineAt(3)).isEqualTo(2);
        assertThat(starts.lineAt(6)).isEqualTo(2);
        assertThat(starts.lineAt(7)).isEqualTo(3);
        assertThat(starts.lineAt(10)).isEqualTo(4);
    }

    @Test
    void anEmptyTextIsOneLine() {
        assertThat(LineStarts.of("").count()).isEqualTo(1);
        assertThat(LineStarts.of("").lineAt(0)).isEqualTo(1);
    }
}
