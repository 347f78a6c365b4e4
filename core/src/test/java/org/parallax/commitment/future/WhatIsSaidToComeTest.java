package org.parallax.commitment.future;

import org.junit.jupiter.api.Test;
import org.parallax.commitment.Promised;
import org.parallax.statement.Statement.SourceClass;

/** What somebody says of what they, or those they answer for, are to do. */
class WhatIsSaidToComeTest {

    @Test
    void whoSaysTheyPlanToIsBound() {
        Promised.said(
                        "Norvale Ferries said it planned to mend the pier.",
                        "Norvale Ferries",
                        "it planned to mend the pier")
                .is("Norvale Ferries: mend the pier");
        Promised.said(
                        "Norvale Ferries said: “We are going to mend the pier.”",
                        "Norvale Ferries",
                        "We are going to mend the pier.")
                .is("Norvale Ferries: mend the pier");
    }

    @Test
    void whoSaysTheyAreCommittedIsBound() {
        Promised.said(
                        "Norvale Ferries said in February it was committed to mending the old pier.",
                        "Norvale Ferries",
                        "it was committed to mending the old pier")
                .is("Norvale Ferries: mending the old pier");
    }

    @Test
    void whatTheySayIsUnderWayIsADeed() {
        Promised.said(
                        "Norvale Ferries said it was opening an inquiry into the fire.",
                        "Norvale Ferries",
                        "it was opening an inquiry into the fire")
                .is("Norvale Ferries: opening an inquiry into the fire");
        Promised.said(
                        "Norvale Ferries said it was losing its oldest boats.",
                        "Norvale Ferries",
                        "it was losing its oldest boats")
                .isNothing();
    }

    @Test
    void aThreatIsWhatFollowsAnOrAndNotADayOrTwo() {
        Promised.said(
                        "Norvale Ferries said: “Within a day or two we will refund every ticket.”",
                        "Norvale Ferries",
                        "Within a day or two we will refund every ticket.")
                .is("Norvale Ferries: refund every ticket");
        Promised.said(
                        "Norvale Ferries said: “Pay us, or we will close the pier.”",
                        "Norvale Ferries",
                        "Pay us, or we will close the pier.")
                .isNothing();
    }

    @Test
    void whatTheyWillNoLongerDoIsADeed() {
        Promised.said(
                        "Norvale Ferries said it would no longer carry horses.",
                        "Norvale Ferries",
                        "it would no longer carry horses")
                .is("Norvale Ferries: it would no longer carry horses");
    }

    @Test
    void whatTheyWillNotAcceptIsADeedAndWhatTheyWillNotForgetIsNone() {
        Promised.said(
                        "Norvale Ferries said: “We will not accept the offer of the board.”",
                        "Norvale Ferries",
                        "We will not accept the offer of the board.")
                .is("Norvale Ferries: We will not accept the offer of the board");
        Promised.said(
                        "Norvale Ferries said: “We will not forget the help of the board.”",
                        "Norvale Ferries",
                        "We will not forget the help of the board.")
                .isNothing();
    }

    @Test
    void aPersonIsBoundToADeedThatOthersCanSee() {
        Promised.said(
                        "“I will return the medal to the board,” Ada Brook said.",
                        "Ada Brook",
                        "I will return the medal to the board")
                .is("Ada Brook: return the medal to the board");
        Promised.said("“I will never be sad about it,” Ada Brook said.", "Ada Brook", "I will never be sad about it")
                .isNothing();
    }

    @Test
    void whoRunsABodySpeaksOfItsDeeds() {
        Promised.saidByOne(
                        "Chief executive Ada Brook said Norvale Ferries would train every captain.",
                        "Ada Brook",
                        "Chief executive",
                        "Norvale Ferries would train every captain")
                .is("Ada Brook and Norvale Ferries: Norvale Ferries would train every captain");
        Promised.saidByOne(
                        "Painter Ada Brook said Norvale Ferries would train every captain.",
                        "Ada Brook",
                        "Painter",
                        "Norvale Ferries would train every captain")
                .isNothing();
    }

    @Test
    void whatTheyWillBeDoingIsADeed() {
        Promised.said(
                        "Norvale Ferries said: “We will be writing to every guest.”",
                        "Norvale Ferries",
                        "We will be writing to every guest.")
                .is("Norvale Ferries: writing to every guest");
        Promised.said(
                        "Norvale Ferries said officers would be working on the quay all night.",
                        "Norvale Ferries",
                        "officers would be working on the quay all night")
                .is("Norvale Ferries: officers would be working on the quay all night");
    }

    @Test
    void whatAThingWillBeDoingIsNone() {
        Promised.said(
                        "Norvale Ferries said the boat would be playing an old song.",
                        "Norvale Ferries",
                        "the boat would be playing an old song")
                .isNothing();
    }

    @Test
    void theSubjectMayStandBeforeAnd() {
        Promised.said(
                        "Norvale Ferries said: “Our team is looking into it and will be writing to every guest.”",
                        "Norvale Ferries",
                        "Our team is looking into it and will be writing to every guest.")
                .is("Norvale Ferries: writing to every guest");
    }

    @Test
    void thereWillBeAnInquiry() {
        Promised.said(
                        "Norvale Ferries said there would be a full inquiry into the fire.",
                        "Norvale Ferries",
                        "there would be a full inquiry into the fire")
                .is("Norvale Ferries: there would be a full inquiry into the fire");
        Promised.said("Norvale Ferries said there would be rain.", "Norvale Ferries", "there would be rain")
                .isNothing();
    }

    @Test
    void whatGoesOnIsPromisedOfWorkAlone() {
        Promised.said("“The talks will continue,” Norvale Ferries said.", "Norvale Ferries", "The talks will continue")
                .is("Norvale Ferries: The talks will continue");
        Promised.said("“The rain will continue,” Norvale Ferries said.", "Norvale Ferries", "The rain will continue")
                .isNothing();
    }

    @Test
    void anAnnouncedInquiryBindsWhoAnnouncesIt() {
        Promised.in("Northport announced an investigation into the fire.")
                .is("Northport: an investigation into the fire");
        Promised.in("Norvale Ferries announced plans to sell the oldest boats.")
                .is("Norvale Ferries: sell the oldest boats");
    }

    @Test
    void anOfferOfHelpInNeedBindsWhoMakesIt() {
        Promised.in("Norvale Ferries offered free repairs for a year.").is("Norvale Ferries: free repairs for a year");
        Promised.in("Norvale Ferries has offered the guests a full refund.")
                .is("Norvale Ferries: the guests a full refund");
        Promised.in("Norvale Ferries offers free parking.").isNothing();
        Promised.in("Norvale Ferries offered no comment on the repairs.").isNothing();
    }

    @Test
    void thosePledgesAreTheirsOfWhomTheSentenceSpeaks() {
        Promised.in("Ada Brook was elected for her pledge to mend the pier.").is("Ada Brook: mend the pier");
        Promised.in("Her pledge to mend the pier was sung on the quay.").isNothing();
    }

    @Test
    void anothersPlanBindsTheOther() {
        Promised.said(
                        "Norvale Ferries said that prosecutors intended to file charges.",
                        "Norvale Ferries",
                        "prosecutors intended to file charges")
                .is("prosecutors: prosecutors intended to file charges");
    }

    @Test
    void aBodyWithoutANameIsIt() {
        Promised.saidBySome(
                        SourceClass.OFFICIAL,
                        "That committee said it would reopen its inquiry.",
                        "committee",
                        "it would reopen its inquiry")
                .is("committee: reopen its inquiry");
    }

    @Test
    void whoIsGivenAChanceIsPromisedIt() {
        Promised.said(
                        "Norvale Ferries said that Ada Brook would be given the chance to speak.",
                        "Norvale Ferries",
                        "Ada Brook would be given the chance to speak")
                .is("Norvale Ferries: Ada Brook would be given the chance to speak");
        Promised.said(
                        "Norvale Ferries said that Ada Brook would be missed by many.",
                        "Norvale Ferries",
                        "Ada Brook would be missed by many")
                .isNothing();
    }

    @Test
    void aBanFromADeedBindsWhomItNames() {
        Promised.in("The Tarsen Council has banned Norvale Ferries from landing at night.")
                .is("Norvale Ferries: banned Norvale Ferries from landing at night");
    }
}
