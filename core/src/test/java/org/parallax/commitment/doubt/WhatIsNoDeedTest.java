package org.parallax.commitment.doubt;

import org.junit.jupiter.api.Test;
import org.parallax.commitment.Promised;

/** What is told like a deed, and is a stance, a habit, a way to be or the like. */
class WhatIsNoDeedTest {

    @Test
    void whatNobodyCanCheck() {
        Promised.norvale("We will stand up for the harbour.").isNothing();
        Promised.norvale("We will work every day for the harbour.").isNothing();
        Promised.norvale("We will do the right thing for the harbour.").isNothing();
        Promised.norvale("We will move forward in the harbour.").isNothing();
        Promised.norvale("We will move forward with the sale of the boats.")
                .is("Norvale Ferries: move forward with the sale of the boats");
    }

    @Test
    void whatGoesOn() {
        Promised.norvale("We will continue to monitor the tide.").isNothing();
        Promised.norvale("We will keep fighting the tide.").isNothing();
        Promised.norvale("We will continue to work with the divers.")
                .is("Norvale Ferries: continue to work with the divers");
    }

    @Test
    void whatIsAlwaysSo() {
        Promised.norvale("We will open the gates as usual on Friday.").isNothing();
        Promised.norvale("We will open the gates on 9 May.").is("Norvale Ferries: open the gates on 9 May");
    }

    @Test
    void aWayToBe() {
        Promised.in("Ada Brook promised to “be a voice for the harbour” in May.")
                .isNothing();
        Promised.in("The pledge of Ada Brook to be neutral pleased the town.").isNothing();
        Promised.in("Norvale Ferries and the Pier Union plan to stay friends.").isNothing();
    }

    @Test
    void whatAllAreToDo() {
        Promised.norvale("We will all come to the harbour and sing.").isNothing();
        Promised.norvale("Together we will rebuild the harbour.").isNothing();
        Promised.norvale("We will rebuild the harbour.").is("Norvale Ferries: rebuild the harbour");
    }

    @Test
    void aReasonAndAQuestion() {
        Promised.reported(
                        "Norvale Ferries said the vote was lost because it would sell the boats.",
                        "Norvale Ferries",
                        "said",
                        "the vote was lost because it would sell the boats")
                .isNothing();
        Promised.in("Ada Brook promised to win the race on 9 May.").isNothing();
    }

    @Test
    void wordsThatNameNobody() {
        Promised.in("And the only way Norvale Ferries will sell the boats on 9 May is by luck.")
                .isNothing();
        Promised.in("It spoke of the attention commanded by Norvale Ferries to sell the boats.")
                .isNothing();
    }

    @Test
    void whatOnlyDescribesANoun() {
        Promised.in("It cut into Norvale Ferries's pledged seats.").isNothing();
        Promised.in("It was one of Norvale Ferries's most promising boats.").isNothing();
        Promised.in("Norvale Ferries pledged its vote to the board in an effort to end the race.")
                .isNothing();
    }

    @Test
    void aPromiseOfNothing() {
        Promised.in("Norvale Ferries promised nothing to its captains.").isNothing();
        Promised.in("Norvale Ferries promised boats to its captains.").is("Norvale Ferries: boats to its captains");
    }

    @Test
    void aFigureOfSpeech() {
        Promised.in("Norvale Ferries pledged a “new dawn” for the harbour.").isNothing();
        Promised.in("Norvale Ferries pledged a new boat for the harbour.")
                .is("Norvale Ferries: a new boat for the harbour");
    }

    @Test
    void whatIsOrderedFromAShop() {
        Promised.in("A sailor ordered canaries to cheer the harbour.").isNothing();
        Promised.in("A judge ordered sailors to clear the harbour.").is("sailors: clear the harbour");
    }

    @Test
    void whatWillMerelyBe() {
        Promised.in("Norvale Ferries will extend the line to the islands.").isNothing();
        Promised.in("Norvale Ferries will extend the line to the islands on 9 May.")
                .is("Norvale Ferries: extend the line to the islands on 9 May");
        Promised.in("Norvale Ferries plans to extend the line to the islands.")
                .is("Norvale Ferries: extend the line to the islands");
    }

    @Test
    void theTitleOfSomethingElse() {
        Promised.in("The sea was calm.\nNorvale Ferries plans to sell the boats\nNobody came.")
                .isNothing();
        Promised.in("The sea was calm.\nNorvale Ferries plans to sell the boats.\nNobody came.")
                .is("Norvale Ferries: sell the boats");
    }

    @Test
    void aJoke() {
        Promised.reported(
                        "Norvale Ferries joked that it would sell the sea.",
                        "Norvale Ferries",
                        "joked",
                        "it would sell the sea")
                .isNothing();
    }

    @Test
    void whatWillBeDoneSoon() {
        Promised.said(
                        "The names will be released soon, Norvale Ferries said.",
                        "Norvale Ferries",
                        "The names will be released soon")
                .isNothing();
        Promised.said(
                        "The names will be released on 9 May, Norvale Ferries said.",
                        "Norvale Ferries",
                        "The names will be released on 9 May")
                .is("Norvale Ferries: The names will be released on 9 May");
    }
}
