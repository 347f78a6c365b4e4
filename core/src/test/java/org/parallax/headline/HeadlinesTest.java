package org.parallax.headline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parallax.headline.Above.verdict;
import static org.parallax.headline.Above.verdicts;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.headline.Headline.Verdict;

class HeadlinesTest {

    @Test
    void whatTheBodyTellsIsBorneOut() {
        Headline found = verdict(
                "Storm closes ferry line to Sula",
                "The harbour is quiet. The ferry line to Sula was closed by a storm on Monday.");
        assertThat(found.verdict()).isEqualTo(Verdict.BORNE_OUT);
        assertThat(found.body().orElseThrow().words())
                .isEqualTo("The ferry line to Sula was closed by a storm on Monday.");
    }

    @Test
    void theLeadGoesBeforeALaterPassageThatSaysAsMuch() {
        Headline found = verdict(
                "Storm closes ferry line to Sula",
                "A storm closed the ferry line to Sula. Nobody was hurt. Shops stayed open. Schools too. "
                        + "It is not the first storm that closed the ferry line to Sula.");
        assertThat(found.body().orElseThrow().words()).isEqualTo("A storm closed the ferry line to Sula.");
    }

    @Test
    void whatEveryPassageHedgesIsStatedTooStrongly() {
        Headline found = verdict(
                "Sailors stole the harbour bell",
                "Police are looking for a bell. Sailors may have stolen the harbour bell, as far as the watchman knows.");
        assertThat(found.verdict()).isEqualTo(Verdict.STRONGER);
        assertThat(found.why()).endsWith("may");
    }

    @Test
    void aCarefulHeadlineIsNotTooStrong() {
        assertThat(verdict(
                                "Sailors may have stolen the harbour bell",
                                "Sailors may have stolen the harbour bell, as far as the watchman knows.")
                        .verdict())
                .isEqualTo(Verdict.BORNE_OUT);
        assertThat(verdict(
                                "Sailors ‘stole the harbour bell’",
                                "Sailors allegedly stole the harbour bell on Monday night.")
                        .verdict())
                .isEqualTo(Verdict.BORNE_OUT);
    }

    @Test
    void onePassageThatStatesItIsEnough() {
        assertThat(verdict(
                                "Sailors stole the harbour bell",
                                "Sailors may have stolen the harbour bell. On Tuesday it was sure: sailors stole the harbour bell.")
                        .verdict())
                .isEqualTo(Verdict.BORNE_OUT);
    }

    @Test
    void fewerInTheBodyAreTooManyAbove() {
        Headline found = verdict(
                "40 sailors hurt in harbour fire", "Fourteen sailors were hurt in a fire in the harbour on Monday.");
        assertThat(found.verdict()).isEqualTo(Verdict.STRONGER);
        assertThat(found.why()).isEqualTo("the body counts fewer");
    }

    @Test
    void aNumberThatTheBodyHasTooIsNot() {
        assertThat(verdict(
                                "14 sailors hurt in harbour fire",
                                "Fourteen sailors were hurt in a fire in the harbour, nine sailors badly.")
                        .verdict())
                .isEqualTo(Verdict.BORNE_OUT);
    }

    @Test
    void whatTheBodyNeverSpeaksOfIsNotInIt() {
        Headline found = verdict(
                "Council betrays fishermen of Sula over quota",
                "A letter was read in the market hall on Monday. It spoke of nets and of the price of ice.");
        assertThat(found.verdict()).isEqualTo(Verdict.NOT_IN_BODY);
        assertThat(found.body()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Did a storm close the ferry line to Sula?",
                "Why the ferry line to Sula was closed",
                "The harbour"
            })
    void aQuestionAndABareSubjectClaimNothing(String headline) {
        assertThat(verdicts(headline, "The ferry line to Sula was closed by a storm on Monday."))
                .isEmpty();
    }

    @Test
    void betweenTheTwoNothingIsSaid() {
        assertThat(verdicts(
                        "Storm shuts every harbour of southern islands",
                        "The storm came at night. Boats were moored. The islands had no light."))
                .isEmpty();
    }

    @Test
    void aHeadlinePrintedAgainProvesNothing() {
        assertThat(verdict(
                                "Council betrays fishermen of Sula over quota",
                                "Council betrays fishermen of Sula over quota\n\nA letter was read in the market hall.")
                        .body())
                .isNotPresent();
    }
}
