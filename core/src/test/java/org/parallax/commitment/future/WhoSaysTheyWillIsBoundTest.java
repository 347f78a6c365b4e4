package org.parallax.commitment.future;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.commitment.Promised;
import org.parallax.statement.Statement.SourceClass;

class WhoSaysTheyWillIsBoundTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "We will mend the pier at our own cost. | mend the pier at our own cost",
                "Our officers will search the boats. | search the boats",
                "We will no longer sell tickets at night. | We will no longer sell tickets at night",
                "We are planning to mend the pier. | mend the pier",
                "We are ready to mend the pier. | mend the pier",
                "We stand ready to mend the pier. | mend the pier",
                "We do not want the money and will not take it. | will not take it",
                "We will mend the pier while the union looks on. | mend the pier",
                "We will mend the pier but have no stone. | mend the pier"
            })
    void whoSaysWeWillIsBound(String content, String deed) {
        Promised.norvale(content).is("Norvale Ferries: " + deed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Keep the boat dry or it will not sail and we will make you mend it again.",
                "They will mend the pier at our own cost.",
                "We would mend the pier at our own cost.",
                "We will not forget the old pier.",
                "We will see the pier again.",
                "Will we mend the pier at our own cost?",
                "Pay us, or we will close the pier.",
                "Pay us and we will mend the pier.",
                "We would rather mend the pier than close it.",
                "The talks that the union hopes for are talks we will hold with nobody.",
                "Never ask what we will do.",
                "If the town were still rich, we would mend the pier."
            })
    void whoSaysSomethingElseIsNot(String content) {
        Promised.norvale(content).isNothing();
    }

    @Test
    void whoWillBeShutIsBound() {
        String shut = "it will be shut for a week";
        Promised.said("Norvale Ferries, which sails to the isles, has said " + shut + ".", "Norvale Ferries", shut)
                .is("Norvale Ferries: " + shut);
    }

    @Test
    void aThingOfWhichMoreIsToldIsNoDeed() {
        String budget = "the budget it will submit tomorrow will reflect the truth";
        Promised.said("Norvale Ferries said " + budget + ".", "Norvale Ferries", budget)
                .isNothing();
    }

    @Test
    void whatIsGoingOnIsAndWhatOnlySeemsAThreat() {
        reports("it was opening an inquiry into the fire", "opening an inquiry into the fire");
        reports("it would light the pier on Friday night", "light the pier on Friday night");
        reports("win or lose in the vote, it is staying in the race", "staying in the race");
    }

    private static void reports(String content, String deed) {
        Promised.said("Norvale Ferries said " + content + ".", "Norvale Ferries", content)
                .is("Norvale Ferries: " + deed);
    }

    @Test
    void whoIntendsToRunForAnOfficeIs() {
        String content = "she intended to run for mayor in the next elections";
        Promised.said("Ada Brook said " + content + ".", "Ada Brook", content)
                .is("Ada Brook: run for mayor in the next elections");
        String complains = "she intended to complain";
        Promised.said("Ada Brook said " + complains + ".", "Ada Brook", complains)
                .isNothing();
    }

    @Test
    void whoIsReadyOnlyOffersWhereTheySaySo() {
        Promised.in("Norvale Ferries is ready to mend the pier.").isNothing();
    }

    @Test
    void whatIsNoLongerDoneIsPromised() {
        Promised.said(
                        "Norvale Ferries announced it would no longer tour with elephants.",
                        "Norvale Ferries",
                        "it would no longer tour with elephants")
                .is("Norvale Ferries: it would no longer tour with elephants");
    }

    @Test
    void sheIsNotWhoSpeaksWhereAnotherIsNamedBetween() {
        Promised.said(
                        "Ada Brook attacked Tom Reyes, saying she would sell the boats on Friday.",
                        "Ada Brook",
                        "she would sell the boats on Friday")
                .isNothing();
        Promised.said(
                        "Ada Brook said she would sell the boats on Friday.",
                        "Ada Brook",
                        "she would sell the boats on Friday")
                .is("Ada Brook: sell the boats on Friday");
    }

    @Test
    void whomAPersonWouldBackIsNoDeed() {
        String mayor = "Mayor Ada Brook said she would welcome the union on Friday.";
        Promised.saidByOne(mayor, "Ada Brook", "Mayor", "she would welcome the union on Friday")
                .isNothing();
        String ballot = "Mayor Ada Brook said she would vote for Tom Reyes on Friday.";
        Promised.saidByOne(ballot, "Ada Brook", "Mayor", "she would vote for Tom Reyes on Friday")
                .isNothing();
    }

    @Test
    void anArmyIsOneBodyAndAnOfficialIsNot() {
        Promised.saidBySome(
                        SourceClass.OFFICIAL,
                        "The military announced that it would not fire on the boats.",
                        "The military",
                        "it would not fire on the boats")
                .is("The military: it would not fire on the boats");
        Promised.saidBySome(
                        SourceClass.OFFICIAL,
                        "A negotiator announced that it would not fire on the boats.",
                        "A negotiator",
                        "it would not fire on the boats")
                .isNothing();
    }

    @Test
    void whatIsJoinedToWhatTheyKnowIsSaidToo() {
        String content = "it knew of the crack and would mend the pier";
        Promised.said("Norvale Ferries announced " + content + ".", "Norvale Ferries", content)
                .is("Norvale Ferries: mend the pier");
    }

    @Test
    void howABodyWillBeIsNoDeed() {
        Promised.saidBySome(
                        SourceClass.OFFICIAL,
                        "The campaign said it will be more outspoken on the pier.",
                        "The campaign",
                        "it will be more outspoken on the pier")
                .isNothing();
    }

    @Test
    void severalPeopleAreNotShe() {
        Promised.saidBySome(
                        SourceClass.OFFICIAL,
                        "Aides said she would sell the boats on Friday.",
                        "Aides",
                        "she would sell the boats on Friday")
                .isNothing();
    }

    @Test
    void aPersonWhoIntendsToIsBound() {
        Promised.said("Ada Brook said she intends to mend her boat.", "Ada Brook", "she intends to mend her boat")
                .is("Ada Brook: mend her boat");
        Promised.said("Ada Brook said she would mend her boat.", "Ada Brook", "she would mend her boat")
                .isNothing();
    }

    @Test
    void aPlanOfLongAgoThatWasAnnouncedIsOne() {
        Promised.reported(
                        "Ada Brook revealed she was leaving the harbour.",
                        "Ada Brook",
                        "revealed",
                        "she was leaving the harbour")
                .is("Ada Brook: leaving the harbour");
        Promised.reported(
                        "Ada Brook said she was leaving the harbour.",
                        "Ada Brook",
                        "said",
                        "she was leaving the harbour")
                .isNothing();
    }

    @Test
    void whatIsDoneBySayingItIsNoPromise() {
        Promised.said(
                        "Norvale Ferries said it was postponing the trip to Sula Bay.",
                        "Norvale Ferries",
                        "it was postponing the trip to Sula Bay")
                .isNothing();
        Promised.said(
                        "Norvale Ferries said it was cancelling the trip of Friday.",
                        "Norvale Ferries",
                        "it was cancelling the trip of Friday")
                .isNothing();
        Promised.said(
                        "Norvale Ferries said it will cancel the trip to Sula Bay.",
                        "Norvale Ferries",
                        "it will cancel the trip to Sula Bay")
                .is("Norvale Ferries: cancel the trip to Sula Bay");
        Promised.said("Norvale Ferries said it was closing the pier.", "Norvale Ferries", "it was closing the pier")
                .is("Norvale Ferries: closing the pier");
    }
}
