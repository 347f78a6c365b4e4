package org.parallax.framing;

import static org.parallax.framing.Framed.given;
import static org.parallax.framing.Framed.told;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Skippers called it a scandal.",
                "Skippers called the plan a scandal.",
                "Skippers called Ada Brook a traitor.",
                "Skippers have called the plan a witch hunt.",
                "The plan was called a scandal by skippers.",
                "The plan, branded a scandal by skippers, was dropped.",
                "Skippers described the plan as a scandal.",
                "Skippers perceived the plan as a scandal.",
                "Skippers dubbed him a thug.",
                "The plan was described as a botched repair."
            })
    void theWordByWhichSomebodyCallsItIsTheirs(String sentence) {
        given(told("a", sentence)).thenNothingFrames();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The board called a controversial vote. | controversial vote",
                "The board called for an end to the botched repair. | botched repair",
                "The skipper considered the botched repair. | botched repair",
                "The scandal was called off the front pages. | scandal",
                "The skipper saw the scandal as a test. | scandal",
                "Skippers called, and the scandal grew. | scandal"
            })
    void whatIsCalledBesideItIsTheOutlets(String sentence, String words) {
        given(told("a", sentence)).thenFraming("a: " + words);
    }
}
