package org.parallax.statement;

import static org.parallax.statement.Reported.givenArticle;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parallax.statement.Statement.Act;
import org.parallax.statement.Statement.Certainty;

class WhatOneIsToSayIsNotSaidTest {

    private static Reported.Then of(String before, String between, String cue) {
        return givenArticle(before + "Ada Brook" + between + cue + " the plan for the pier.")
                .persons("Ada Brook")
                .tagged("Ada Brook", cue, "the plan for the pier")
                .then();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "The rowers asked | |to reject",
                "The rowers are asking | |to reject",
                "The board urged | |to reject",
                "Two clubs called on | |to disown",
                "The law allows | |to approve",
                "\"\"| is under pressure |to reject",
                "\"\"| under growing pressure |to disown",
                "\"\"| was urged |to approve",
                "\"\"| was repeatedly asked |to explain",
                "\"\"| |must approve"
            })
    void whatSomebodyIsAskedOrAllowedToSayIsOnlyToCome(String before, String between, String cue) {
        of(before, between, cue).statement("the plan for the pier").is(Act.ATTITUDE);
        of(before, between, cue).statement("the plan for the pier").is(Certainty.PLANNED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "\"\"| was forced |to reject",
                "\"\"| |was forced to reject",
                "\"\"| |was proud to praise",
                "\"\"| under pressure from the rowers |rejected",
                "The toll prompted | |to reject"
            })
    void whatSomebodyIsBroughtToSayIsSaid(String before, String between, String cue) {
        of(before, between, cue).statement("the plan for the pier").is(Act.STANCE);
        of(before, between, cue).statement("the plan for the pier").is(Certainty.ASSERTED);
    }

    @ParameterizedTest
    @CsvSource({"has yet to approve", "have yet to praise"})
    void whatOneHasYetToSayIsNotSaid(String cue) {
        of("", " ", cue).statement("the plan for the pier").is(Act.ATTITUDE);
        of("", " ", cue).statement("the plan for the pier").is(Certainty.DENIED);
    }
}
