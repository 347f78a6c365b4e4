package org.parallax.framing;

import static org.parallax.framing.Framed.given;
import static org.parallax.framing.Framed.told;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnothersViewTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The board met over allegations that the keeper shamelessly raised the dues.",
                "On Monday it was a report by the club that the repair was botched.",
                "The keeper went through what he considers a botched repair of the lock.",
                "The repair of the lock was widely criticized as botched."
            })
    void whatAnotherSaysOrSeesIsNotTheOutletsJudgement(String sentence) {
        given(told("a", sentence)).thenNothingFrames();
    }

    @Test
    void itEndsWithItsClause() {
        given(told("a", "After rumours that the lock leaked, the board ordered a botched repair."))
                .thenFraming("a: botched repair");
    }

    @Test
    void aReportThatTellsNothingBringsNone() {
        given(told("a", "The report on the lock held back a botched repair.")).thenFraming("a: botched repair");
    }

    @Test
    void whatNobodySeesSoIsTheOutletsOwn() {
        given(told("a", "Nobody knew what came of the botched repair.")).thenFraming("a: botched repair");
    }
}
