package org.parallax.commitment.doubt;

import org.junit.jupiter.api.Test;
import org.parallax.commitment.Promised;
import org.parallax.statement.Statement.SourceClass;

/** What is told like a promise, and is a threat, a guess or a supposition. */
class WhatBindsNobodyTest {

    @Test
    void aThreat() {
        Promised.said(
                        "Harbour Board chief Ada Brook said: “I will throw you into the harbour.”",
                        "Ada Brook",
                        "I will throw you into the harbour.")
                .isNothing();
        Promised.reported(
                        "Norvale Ferries warned that it would sell the boats unless the council paid.",
                        "Norvale Ferries",
                        "warned",
                        "it would sell the boats unless the council paid")
                .isNothing();
        Promised.reported(
                        "Norvale Ferries said it would sell the boats unless the council paid.",
                        "Norvale Ferries",
                        "said",
                        "it would sell the boats unless the council paid")
                .is("Norvale Ferries: sell the boats");
    }

    @Test
    void aGuess() {
        Promised.reported(
                        "Norvale Ferries suggested that it would mend the pier.",
                        "Norvale Ferries",
                        "suggested",
                        "it would mend the pier")
                .isNothing();
        Promised.in("The Harbour Board will likely meet on 9 May.").isNothing();
        Promised.in("The Harbour Board will meet on 9 May.").is("Harbour Board: meet on 9 May");
    }

    @Test
    void aSupposition() {
        Promised.said(
                        "Norvale Ferries said the pier would be closed if not for the union.",
                        "Norvale Ferries",
                        "the pier would be closed if not for the union")
                .isNothing();
        Promised.said(
                        "Norvale Ferries said that it could not think of a case where the pier would be sold.",
                        "Norvale Ferries",
                        "it could not think of a case where the pier would be sold")
                .isNothing();
        Promised.said(
                        "Norvale Ferries said it was unclear whether the pier would be sold.",
                        "Norvale Ferries",
                        "it was unclear whether the pier would be sold")
                .isNothing();
    }

    @Test
    void aThingThatMakesSure() {
        Promised.in("Ada Brook won a seat on the board, which virtually guaranteed that the pier would be mended.")
                .isNothing();
        Promised.in("It was a speech by Ada Brook guaranteed to cheer the harbour.")
                .isNothing();
    }

    @Test
    void someOfMany() {
        Promised.in("Some local officials have vowed to close the pier.").isNothing();
        Promised.in("Norvale Ferries offers little more than speeches to mend the pier.")
                .isNothing();
    }

    @Test
    void anOrderThatIsOnlyThoughtOf() {
        Promised.in("Such steps could include ordering Norvale Ferries to sell its boats.")
                .isNothing();
    }

    @Test
    void whatTheLawAlwaysAsks() {
        Promised.in("Under federal law, captains must step aside from such cases.")
                .isNothing();
    }

    @Test
    void whatSomebodyThinksOfIt() {
        Promised.said(
                        "Norvale Ferries said: “We will continue to support him.”",
                        "Norvale Ferries",
                        "We will continue to support him.")
                .isNothing();
        Promised.said("Norvale Ferries said: “We will not vote for it.”", "Norvale Ferries", "We will not vote for it.")
                .isNothing();
        Promised.in("The Harbour Board is set to end up selling the pier.").isNothing();
    }

    @Test
    void whatIsForeseen() {
        Promised.said(
                        "Norvale Ferries said the pier would no doubt be closed.",
                        "Norvale Ferries",
                        "the pier would no doubt be closed")
                .isNothing();
        Promised.saidBySome(
                        SourceClass.OFFICIAL,
                        "The trustees report says the pier will be closed by 2040.",
                        "The trustees report",
                        "the pier will be closed by 2040")
                .isNothing();
        Promised.reported(
                        "Norvale Ferries speculated that the Harbour Board had offered to sell the pier.",
                        "Norvale Ferries",
                        "speculated",
                        "the Harbour Board had offered to sell the pier")
                .isNothing();
        Promised.in("By their oaths lawmakers swear to uphold the law.").isNothing();
    }

    @Test
    void workWithoutAnAim() {
        Promised.said(
                        "Norvale Ferries said: “We will work very hard to keep that.”",
                        "Norvale Ferries",
                        "We will work very hard to keep that.")
                .isNothing();
        Promised.said(
                        "Norvale Ferries said: “We are not going to speculate about the fire.”",
                        "Norvale Ferries",
                        "We are not going to speculate about the fire.")
                .isNothing();
    }

    @Test
    void whoSpeaksForAnother() {
        String body = "Tom Reyes, a lawyer for the captain, said she would table the bill.";
        Promised.saidByOne(body, "Tom Reyes", "a lawyer for the captain", "she would table the bill")
                .isNothing();
        String own = "Tom Reyes, a lawyer, said he would table the bill.";
        Promised.saidByOne(own, "Tom Reyes", "a lawyer", "he would table the bill")
                .is("Tom Reyes: table the bill");
    }

    @Test
    void aDeedThatIsNotNamed() {
        Promised.said(
                        "Norvale Ferries said: “We will take a hard look at that.”",
                        "Norvale Ferries",
                        "We will take a hard look at that.")
                .isNothing();
        Promised.said("Norvale Ferries said: “We plan to do just that.”", "Norvale Ferries", "We plan to do just that.")
                .isNothing();
    }
}
