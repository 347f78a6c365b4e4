package org.parallax.origin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parallax.article.Evidence;
import org.parallax.article.TextSpan;
import org.parallax.origin.Echo.First;
import org.parallax.origin.Echo.Kind;

class EchoTest {

    private static Echo echo(Kind kind, String one, String other) {
        return new Echo(
                "x-1",
                new Evidence("a-1", new TextSpan(0, one.length()), one),
                new Evidence("a-2", new TextSpan(0, other.length()), other),
                kind,
                First.UNKNOWN);
    }

    @Test
    void marksAreNoWords() {
        assertThat(echo(Kind.SAME, "we saw a boat, he said", "We saw a boat” he said")
                        .isExact())
                .isTrue();
    }

    @Test
    void oneWordMoreIsNotTheSame() {
        assertThat(echo(Kind.SAME, "we saw a boat", "we saw a very old boat").isExact())
                .isFalse();
        assertThat(echo(Kind.REWORDED, "we saw a boat", "we saw a boat").isExact())
                .isFalse();
    }
}
