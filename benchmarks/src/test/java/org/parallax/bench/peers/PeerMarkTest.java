package org.parallax.bench.peers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parallax.article.TextSpan;

class PeerMarkTest {

    @Test
    void aLineIsAPlaceATypeAndAValue() {
        assertThat(PeerMark.of("MARK\t3\t9\tDATE\t2031-05-05"))
                .contains(new PeerMark(new TextSpan(3, 9), "DATE", "2031-05-05"));
        assertThat(PeerMark.of("MARK\t3\t9\tPERSON\t")).contains(new PeerMark(new TextSpan(3, 9), "PERSON", ""));
    }

    @Test
    void otherOutputIsNoMark() {
        assertThat(PeerMark.of("READ 0 0 2 0")).isEmpty();
        assertThat(PeerMark.of("MARK my words")).isEmpty();
        assertThat(PeerMark.of("")).isEmpty();
    }
}
