package org.parallax.report.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parallax.article.Evidence;
import org.parallax.article.TextSpan;
import org.parallax.origin.Echo;
import org.parallax.origin.Echo.First;
import org.parallax.origin.Echo.Kind;

class EchoWordsTest {

    private static String words(Kind kind, String other) {
        String one = "we saw a boat";
        return EchoWords.of(new Echo(
                "x-1",
                new Evidence("a-1", new TextSpan(0, one.length()), one),
                new Evidence("a-2", new TextSpan(0, other.length()), other),
                kind,
                First.UNKNOWN));
    }

    @Test
    void wordForWordIsOnlyWhatHasNoOtherWord() {
        assertThat(words(Kind.SAME, "We saw a boat.")).isEqualTo("word for word");
        assertThat(words(Kind.SAME, "we saw a very old boat")).isEqualTo("almost word for word");
        assertThat(words(Kind.REWORDED, "a boat was seen")).isEqualTo("reworded");
    }
}
