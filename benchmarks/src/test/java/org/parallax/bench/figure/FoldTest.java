package org.parallax.bench.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** By published SHA-1 values: of "abc" it ends in 9d, of the sentence about the fox in 12. */
class FoldTest {

    @Test
    void aDocumentIsHeldByTheHashOfItsName() {
        assertThat(new Fold(2).holds("abc")).isFalse();
        assertThat(new Fold(2).holds("The quick brown fox jumps over the lazy dog"))
                .isTrue();
    }

    @Test
    void theOnlyFoldHoldsAll() {
        assertThat(new Fold(1).holds("abc")).isTrue();
    }
}
