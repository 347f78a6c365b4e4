package org.parallax.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GistTest {

    @Test
    void itIsTheTellingWordsByTheirRoots() {
        assertThat(Gist.of("They agreed on the withdrawal.").heldBy(Gist.of("An agreement to withdraw")))
                .isEqualTo(1);
    }

    @Test
    void itSaysWhichShareAnotherPassageHas() {
        assertThat(Gist.of("storm closes ferry line").heldBy(Gist.of("a storm over the ferry")))
                .isEqualTo(.5);
    }

    @Test
    void nothingIsHeldOfNothing() {
        assertThat(Gist.of("of the and").heldBy(Gist.of("of the and"))).isZero();
    }

    @Test
    void twoPassagesHoldWhatEitherHolds() {
        Gist both = Gist.of("storm").and(Gist.of("ferry"));
        assertThat(Gist.of("storm ferry").heldBy(both)).isEqualTo(1);
        assertThat(both.size()).isEqualTo(2);
    }
}
