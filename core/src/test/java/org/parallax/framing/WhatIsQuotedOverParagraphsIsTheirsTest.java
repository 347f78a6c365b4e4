package org.parallax.framing;

import static org.parallax.framing.Framed.given;
import static org.parallax.framing.Framed.told;

import org.junit.jupiter.api.Test;

/** A quotation that its paragraph leaves open is not in the voice of the outlet, up to the mark that closes it. */
class WhatIsQuotedOverParagraphsIsTheirsTest {

    @Test
    void upToTheMarkThatClosesIt() {
        given(told("a", "The keeper was tired.\n\n“We waited for a week.\n\nIt was a botched repair.\n\nNobody came.”"))
                .thenNothingFrames();
    }

    @Test
    void upToAParagraphThatOpensAnother() {
        given(told("a", "“We waited for a week.\n\nIt was a botched repair.\n\n“Then the tide came in."))
                .thenNothingFrames();
    }

    @Test
    void behindItTheOutletSpeaksAgain() {
        given(told("a", "“We waited for a week.\n\nNobody came.”\n\nIt was a botched repair."))
                .thenFraming("a: botched repair");
    }

    @Test
    void aMarkThatWasForgottenOpensNothing() {
        given(told("a", "“We waited for a week.\n\nIt was a botched repair.\n\nThe tide came in."))
                .thenFraming("a: botched repair");
        given(
                        told(
                                "a",
                                "“We waited for a week.\n\nIt was a botched repair.\n\nThe lock is “a hundred years old today”."))
                .thenFraming("a: botched repair");
    }
}
