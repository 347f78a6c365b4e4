package org.parallax.headline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parallax.headline.Above.verdict;
import static org.parallax.headline.Above.verdicts;

import org.junit.jupiter.api.Test;
import org.parallax.headline.Headline.Verdict;

/** A headline of which the body has half of the words is borne out, and one of which it has hardly any is not in it. */
class WhatNoPassageComesNearToIsNotInTheBodyTest {

    /** Six words that tell. */
    private static final String BETRAYS = "Council betrays fishermen of Sula over herring quota";

    @Test
    void hardlyAWordOfIt() {
        Headline found = verdict(BETRAYS, "A letter was read in the market hall. It spoke of nets and of ice.");
        assertThat(found.verdict()).isEqualTo(Verdict.NOT_IN_BODY);
        assertThat(found.body()).isEmpty();
        assertThat(found.why()).isEqualTo("the body has hardly any of its words");
        assertThat(found.claim().words()).isEqualTo(BETRAYS);
    }

    @Test
    void oneOfSixIsHardlyAny() {
        assertThat(verdict(BETRAYS, "The council read a letter in the hall.").verdict())
                .isEqualTo(Verdict.NOT_IN_BODY);
    }

    @Test
    void ofTwoScatteredOnesNothingIsSaid() {
        assertThat(verdicts(BETRAYS, "The council read a letter. Gulls cried. Dogs barked. Fishermen came by."))
                .isEmpty();
    }

    @Test
    void aHeadlineOfThreeWordsTellsTooLittleToBeMissed() {
        assertThat(verdicts("Council betrays fishermen", "A letter was read in the market hall."))
                .isEmpty();
    }

    @Test
    void halfOfThemInOneSentenceBearItOut() {
        Headline found = verdict(BETRAYS, "Gulls cried. The council wrote to the fishermen of Sula.");
        assertThat(found.verdict()).isEqualTo(Verdict.BORNE_OUT);
        assertThat(found.body().orElseThrow().words()).isEqualTo("The council wrote to the fishermen of Sula.");
        assertThat(found.why()).isEqualTo("a passage of the body tells it in its words");
    }

    @Test
    void whatTheBodyTellsInAnotherFormIsThere() {
        assertThat(verdict("Council withdraws quota of Sula", "Withdrawal of quotas by the councils: Sula is glad.")
                        .verdict())
                .isEqualTo(Verdict.BORNE_OUT);
    }

    @Test
    void aHeadlineIsKnownByItsArticle() {
        assertThat(verdict(BETRAYS, "A letter was read in the market hall.").id())
                .isEqualTo(verdict(BETRAYS, "A letter was read in the market hall.")
                        .id())
                .startsWith("h-");
    }
}
