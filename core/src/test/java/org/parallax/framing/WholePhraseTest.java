package org.parallax.framing;

import static org.parallax.framing.Framed.given;
import static org.parallax.framing.Framed.told;

import org.junit.jupiter.api.Test;

class WholePhraseTest {

    @Test
    void whatAVerbIsFollowedByBelongsToIt() {
        given(told("a", "The captain stumbled through a speech in the harbour."))
                .thenFraming("a: stumbled through a speech in the harbour");
    }

    @Test
    void whomAnAdjectiveIsSaidOfBelongsToIt() {
        given(told("a", "The pier closed after a fierce fight for control of the harbour."))
                .thenFraming("a: fierce fight for control of the harbour");
    }

    @Test
    void whomAVerbConcernsBelongsToIt() {
        given(told("a", "The captain trounced him in the race.")).thenFraming("a: trounced him in the race");
    }

    @Test
    void aClauseBehindDoesNot() {
        given(told("a", "The captain stumbled because the pier was closed.")).thenFraming("a: stumbled");
    }

    @Test
    void whatIsQuotedDoesNot() {
        given(told("a", "The captain stumbled “into the harbour”.")).thenFraming("a: stumbled");
    }
}
