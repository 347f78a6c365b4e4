package org.parallax.statement.act;

import static org.parallax.statement.Reported.givenArticle;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parallax.statement.Reported;
import org.parallax.statement.Statement.Act;
import org.parallax.statement.Statement.Certainty;

class WhatOneIsToSayIsNotSaidTest {

    private static Reported.ThenStatement ofThePlan(String words, String cue) {
        return givenArticle(words + " the plan for the pier.")
                .persons("Ada Brook")
                .tagged("Ada Brook", cue, "the plan for the pier")
                .then()
                .statement("the plan for the pier");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The rowers asked Ada Brook to reject | to reject",
                "The rowers are asking Ada Brook to reject | to reject",
                "The board urged Ada Brook to reject | to reject",
                "Two clubs called on Ada Brook to disown | to disown",
                "The law allows Ada Brook to approve | to approve",
                "Ada Brook is under pressure to reject | to reject",
                "Ada Brook under growing pressure to disown | to disown",
                "Ada Brook was urged to approve | to approve",
                "Ada Brook was repeatedly asked to explain | to explain",
                "Ada Brook must approve | must approve"
            })
    void whatSomebodyIsAskedOrAllowedToSayIsOnlyToCome(String words, String cue) {
        ofThePlan(words, cue).is(Act.ATTITUDE).is(Certainty.PLANNED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ada Brook was forced to reject | to reject",
                "Ada Brook was forced to reject | was forced to reject",
                "Ada Brook was proud to praise | was proud to praise",
                "Ada Brook, under pressure from the rowers, rejected | rejected",
                "The toll prompted Ada Brook to reject | to reject"
            })
    void whatSomebodyIsBroughtToSayIsSaid(String words, String cue) {
        ofThePlan(words, cue).is(Act.STANCE).is(Certainty.ASSERTED);
    }

    @ParameterizedTest
    @CsvSource({"has yet to approve", "have yet to praise"})
    void whatOneHasYetToSayIsNotSaid(String cue) {
        ofThePlan("Ada Brook " + cue, cue).is(Act.ATTITUDE).is(Certainty.DENIED);
    }
}
