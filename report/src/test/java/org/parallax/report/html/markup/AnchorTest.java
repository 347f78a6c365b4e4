package org.parallax.report.html.markup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class AnchorTest {

    @Test
    void anIdThatBeginsWithItsKindStandsAsItIs() {
        assertThat(Anchor.of("t", "t-91be").id()).isEqualTo("t-91be");
        assertThat(Anchor.of("t", "91be").id()).isEqualTo("t-91be");
        assertThat(Anchor.of("by", "e-91be").id()).isEqualTo("by-e-91be");
    }

    @Test
    void whatIsNotPlainBecomesItsCode() {
        assertThat(Anchor.of("s", "a b\u00e9").id()).isEqualTo("s-a_20b_e9");
    }

    @Test
    void whatASelectorCouldMistakeIsNoAnchor() {
        assertThatThrownBy(() -> new Anchor("a b")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Anchor("1a")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Anchor("")).isInstanceOf(IllegalArgumentException.class);
    }
}
