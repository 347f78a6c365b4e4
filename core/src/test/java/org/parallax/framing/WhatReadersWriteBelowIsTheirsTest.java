package org.parallax.framing;

import static org.parallax.framing.Framed.given;
import static org.parallax.framing.Framed.told;

import org.junit.jupiter.api.Test;
import org.parallax.language.Tagging.NameType;

class WhatReadersWriteBelowIsTheirsTest {

    private static final String REPORT = "The lock was closed.\n\nAda Lund said it leaks.\n\n";

    @Test
    void commentsAreNotTheOutletsWords() {
        given(told(
                                "a",
                                REPORT
                                        + "Nobody needs a botched repair.\n\nMay 3 | Report abuse\n\nIt is shameful.\n\nReport abuse")
                        .naming(NameType.PERSON, "Ada Lund")
                        .reports("Ada Lund", "said", "it leaks"))
                .thenNothingFrames();
    }

    @Test
    void oneSuchMarkMayBeWhatTheArticleTellsOf() {
        given(told("a", REPORT + "It was a botched repair.\n\nThose who report abuse were thanked.")
                        .naming(NameType.PERSON, "Ada Lund")
                        .reports("Ada Lund", "said", "it leaks"))
                .thenFraming("a: botched repair");
    }

    @Test
    void whatStandsBeforeTheLastReportIsTheOutlets() {
        given(told("a", "It was a botched repair.\n\n" + REPORT + "Report abuse\n\nA shame.\n\nReport abuse")
                        .naming(NameType.PERSON, "Ada Lund")
                        .reports("Ada Lund", "said", "it leaks"))
                .thenFraming("a: botched repair");
    }
}
