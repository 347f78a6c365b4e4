package org.parallax.commitment.future;

import org.junit.jupiter.api.Test;
import org.parallax.commitment.Promised;
import org.parallax.statement.Statement.SourceClass;

/** By a state's press, of what stays shut or is put off, in a quotation of a part, or behind "that". */
class WhatIsToldByTheWayTest {

    @Test
    void stateTelevisionTellsWhatTheStateDecided() {
        Promised.saidBySome(
                        SourceClass.OFFICIAL,
                        "State television said the banks would be closed until 9 May.",
                        "State television",
                        "the banks would be closed until 9 May")
                .is("nobody: the banks would be closed until 9 May");
        Promised.saidBySome(
                        SourceClass.OFFICIAL,
                        "The television said the banks would be closed until 9 May.",
                        "The television",
                        "the banks would be closed until 9 May")
                .isNothing();
    }

    @Test
    void whoIsShutShutsThemselves() {
        Promised.in("The old museum will remain closed until 9 May.")
                .is("The old museum: The old museum will remain closed until 9 May");
        Promised.in("The old road will remain closed until 9 May.").isNothing();
    }

    @Test
    void aQuotationMayBeginBehindTheModal() {
        Promised.reported(
                        "Norvale Ferries said it would “mend the pier” by 9 May.",
                        "Norvale Ferries",
                        "said",
                        "it would “mend the pier” by 9 May")
                .is("Norvale Ferries: “mend the pier” by 9 May");
    }

    @Test
    void whoIsSaidToBeVowingAgainAndAgainIsBound() {
        Promised.in("Norvale Ferries has repeatedly pledged to mend the pier.").is("Norvale Ferries: mend the pier");
        Promised.in("Norvale Ferries often pledged to mend the pier.").isNothing();
    }

    @Test
    void theDayMayStandBehindThePlan() {
        Promised.in("Norvale Ferries announced plans yesterday to sell its boats.")
                .is("Norvale Ferries: sell its boats");
    }

    @Test
    void behindThatTheNounBeforeItIsMeant() {
        Promised.in("The Pier Union backs a firm that has vowed to close the pier.")
                .is("a firm: close the pier");
        Promised.in("The Pier Union backs a song that has vowed to close the pier.")
                .isNothing();
    }

    @Test
    void whatIsPutOffIsDueOnItsNewDay() {
        String hearing = "The hearing has been put off until 12 May.";
        Promised.in(hearing).and("2031-05-07", hearing).is("nobody: The hearing has been put off until 12 May");
        String boats = "The boats have been put off for good.";
        Promised.in(boats).and("2031-05-07", boats).isNothing();
    }

    @Test
    void theyMayOrder() {
        Promised.in("They ordered the crew of Norvale Ferries to stay on the boat.")
                .is("Norvale Ferries: stay on the boat");
        Promised.in("She ordered a cake to stay on the boat.").isNothing();
    }

    @Test
    void whoIsToldToMust() {
        Promised.in("Residents were told to boil their water.").is("Residents: boil their water");
        Promised.in("Tales were told to boil their water.").isNothing();
    }

    @Test
    void moneyMayBeOffered() {
        Promised.in("Norvale Ferries offered 3 million crowns for the wreck.")
                .is("Norvale Ferries: 3 million crowns for the wreck");
        Promised.in("Norvale Ferries offered 3 million views of the wreck.").isNothing();
    }

    @Test
    void aCeasefireMayBeAgreedOn() {
        Promised.in("Northport and Eastmere agreed on a ceasefire.").is("Eastmere and Northport: a ceasefire");
        Promised.in("Northport and Eastmere agreed on the weather.").isNothing();
    }

    @Test
    void whoAnnouncesThatItIsActingStillHasToAct() {
        Promised.reported(
                        "Norvale Ferries announced that it is replacing its boats.",
                        "Norvale Ferries",
                        "announced",
                        "it is replacing its boats")
                .is("Norvale Ferries: replacing its boats");
        Promised.reported(
                        "Norvale Ferries said that it is replacing its boats.",
                        "Norvale Ferries",
                        "said",
                        "it is replacing its boats")
                .isNothing();
    }
}
