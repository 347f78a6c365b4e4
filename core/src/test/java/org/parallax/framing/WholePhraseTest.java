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

    @Test
    void theOtherOfTwoQualitiesBelongsToIt() {
        given(told("a", "The crowd on the pier was rowdy, but peaceful.")).thenFraming("a: rowdy, but peaceful");
        given(told("a", "The keeper was calm and belligerent.")).thenFraming("a: calm and belligerent");
    }

    @Test
    void theOtherOfTwoDeedsBelongsToIt() {
        given(told("a", "The captain sneered and left.")).thenFraming("a: sneered and left");
        given(told("a", "The captain sneered and has left.")).thenFraming("a: sneered");
        given(told("a", "The captain sneered, and left.")).thenFraming("a: sneered");
    }

    @Test
    void theMannerOfADeedBelongsToIt() {
        given(told("a", "The captain stumbled badly.")).thenFraming("a: stumbled badly");
        given(told("a", "The captain rarely stumbled.")).thenFraming("a: rarely stumbled");
    }

    @Test
    void whatWasDoneToAThingBelongsToIt() {
        given(told("a", "The pier sank after a botched repair begun by the board."))
                .thenFraming("a: botched repair begun by the board");
        given(told("a", "The botched repair carried over the year.")).thenFraming("a: botched repair");
    }

    @Test
    void whomAPrepositionLeadsToBelongsToIt() {
        given(told("a", "The divers won a commanding lead over them in the race."))
                .thenFraming("a: commanding lead over them in the race");
    }
}
