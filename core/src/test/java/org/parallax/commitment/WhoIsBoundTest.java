package org.parallax.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Who is bound to what, as one sentence tells it. */
class WhoIsBoundTest {

    @Test
    void whoPromisesIsBound() {
        Promised.in("Norvale Ferries pledged to mend the old pier.").is("Norvale Ferries: mend the old pier");
        Promised.in("The Harbour Board, which owns the pier, has vowed to rebuild it in stone.")
                .is("Harbour Board: rebuild it in stone");
        Promised.in("Ada Brook promised that the pier would be rebuilt.").is("Ada Brook: the pier would be rebuilt");
        Promised.in("Norvale Ferries is committed to carrying school children for nothing.")
                .is("Norvale Ferries: carrying school children for nothing");
    }

    @Test
    void thePlaceOfAnOfficeIsNotBound() {
        Promised.in("Former Norway Sen. Tom Reyes agreed to attend the first debate.")
                .is("Tom Reyes: attend the first debate");
        Promised.in("Norvale Ferries and Sen. Tom Reyes agreed to attend the first debate.")
                .is("Norvale Ferries and Tom Reyes: attend the first debate");
    }

    @Test
    void whoSignsAPledgeIsBoundAndNotWhoDraftedIt() {
        Promised.in("Ada Brook signed a pledge drafted by Norvale Ferries promising to mend the pier.")
                .is("Ada Brook: mend the pier");
        Promised.in("Ada Brook read a book printed by Norvale Ferries promising to mend the pier.")
                .is("Norvale Ferries: mend the pier");
    }

    @Test
    void whoGoesOnPledgingIsBound() {
        Promised.in("Norvale Ferries conceded that its boats were slow, pledging a full inquiry into the fire.")
                .is("Norvale Ferries: a full inquiry into the fire");
    }

    @Test
    void oneWordCanTellTheDeed() {
        Promised.in("Norvale Ferries vowed to appeal.").is("Norvale Ferries: appeal");
        Promised.in("Norvale Ferries vowed to stay.").isNothing();
    }

    @Test
    void aQuotedWordBelongsToTheDeed() {
        Promised.in("Norvale Ferries pledged to “hit” the smugglers of the bay.")
                .is("Norvale Ferries: “hit” the smugglers of the bay");
        Promised.in("Norvale Ferries pledged to “mend the pier for good” in spring.")
                .is("Norvale Ferries: “mend the pier for good” in spring");
    }

    @Test
    void whoHasDecidedIsBound() {
        Promised.in("Norvale Ferries has decided to close the night line.").is("Norvale Ferries: close the night line");
        Promised.in("Norvale Ferries decided to close the night line.").isNothing();
    }

    @Test
    void aPlanThatIsApprovedBindsWhoApprovesIt() {
        Promised.in("The Tarsen Council approved a plan to rebuild the pier.").is("Tarsen Council: rebuild the pier");
        Promised.in("The Tarsen Council heard of a plan to rebuild the pier.").isNothing();
    }

    @Test
    void theNewLawBindsWhomItRequires() {
        Promised.in("The new law requires Norvale Ferries to clear the quay.").is("Norvale Ferries: clear the quay");
    }

    @Test
    void whoPromisesADeedByItsNounIsBound() {
        Promised.in("The Harbour Board promised a full inquiry into the fire.")
                .is("Harbour Board: a full inquiry into the fire");
        Promised.in("Northport and Eastmere have vowed investigations of the fire.")
                .is("Eastmere and Northport: investigations of the fire");
    }

    @Test
    void whoAgreesIsBoundWithTheOther() {
        Promised.in("Northport agreed with Eastmere to share the night ferries.")
                .is("Eastmere and Northport: share the night ferries");
        Promised.in("Northport and Eastmere agreed on the closure of the old tunnel.")
                .is("Eastmere and Northport: the closure of the old tunnel");
    }

    @Test
    void anAgreementBindsItsParties() {
        Promised.in("On 2 May Northport and Eastmere signed an agreement to share the night ferries.")
                .is("Eastmere and Northport: share the night ferries");
        Promised.in("The harbour lives by a deal between Northport and Eastmere to run the night ferries.")
                .is("Eastmere and Northport: run the night ferries");
        Promised.in("Nobody forgot Harbour Board's pledge to mend the pier.").is("Harbour Board: mend the pier");
    }

    @Test
    void aNewAgreementBindsLikeAnOldOne() {
        Promised.in("Northport and Eastmere signed a new agreement to share the night ferries.")
                .is("Eastmere and Northport: share the night ferries");
    }

    @Test
    void whoIsBarredIsBanned() {
        Promised.in("The Harbour Board has barred Norvale Ferries from landing at the old pier.")
                .is("Norvale Ferries: barred Norvale Ferries from landing at the old pier");
    }

    @Test
    void whoIsSummonedIsOrdered() {
        Promised.in("Ada Brook was summoned to testify before the Harbour Board.")
                .is("Ada Brook: testify before the Harbour Board");
    }

    @Test
    void theAgreementIsThatOfThoseItWasToldOf() {
        Promised.in(
                        "An agreement between Northport and Eastmere was read out. The agreement provides sharing the night ferries.")
                .is("Eastmere and Northport: sharing the night ferries");
    }

    @Test
    void aResolutionBindsWhomItRequires() {
        Promised.in("The Tarsen Council passed a resolution requiring Norvale Ferries to sell its oldest boats.")
                .is("Norvale Ferries: sell its oldest boats");
        Promised.in("Norvale Ferries must sell its oldest boats under a law passed by the Tarsen Council on 2 May.")
                .is("Norvale Ferries: sell its oldest boats");
        Promised.in("Harbour Board was ordered to open its books to the public.")
                .is("Harbour Board: open its books to the public");
    }

    @Test
    void aBanThatNamesNobodyIsTheBodysThatLaysIt() {
        String fishing = "The Tarsen Council has banned night fishing in the bay.";
        Commitment ban = Promised.in(fishing).and("2031-05-07", fishing).only();
        assertThat(ban.by()).hasSize(1);
        assertThat(ban.towards()).isEmpty();
        assertThat(ban.what()).isEqualTo("banned night fishing in the bay");
    }

    @Test
    void aBanOfWhichNothingComesBindsSomebodyOrIsLeftOut() {
        Promised.in("The Tarsen Council has banned night fishing in the bay.")
                .is("Tarsen Council: banned night fishing in the bay");
        Promised.in("The council has banned night fishing in the bay.").isNothing();
        Promised.in("The Tarsen Council denied port access to four boats.")
                .is("four boats: denied port access to four boats");
    }

    @Test
    void whoIsPromisedSomethingDoesNotPromiseIt() {
        Promised.in("Ada Brook blamed Tom Reyes, and seems to back away from his pledge to support Tom Reyes in May.")
                .is("Ada Brook: support Tom Reyes in May");
    }

    @Test
    void aFirmFromATownIsNotTheTown() {
        Promised.in("Everybody knows the case of a Northport-based baker who was ordered to pay a fine.")
                .is("a Northport-based baker: pay a fine");
    }

    @Test
    void whichIsTheOneJustNamed() {
        Promised.in("Workers of Norvale Ferries, which plans to close the night line, met on the quay.")
                .is("Norvale Ferries: close the night line");
    }

    @Test
    void whoIsNamedBeforeAnAsideIsBound() {
        Promised.in("Workers met Ada Brook, the boss, who vowed to mend the pier.")
                .is("Ada Brook: mend the pier");
        Promised.in("Ada Brook promised some changes to calm her party.")
                .is("Ada Brook: some changes to calm her party");
    }

    @Test
    void whoseOfficeIsNamedIsBound() {
        String body = "Ada Brook, the deputy mayor who plans to close the night line, met Tom Reyes.";
        Promised.saidByOne(body, "Ada Brook", "the deputy mayor", "met Tom Reyes")
                .is("Ada Brook: close the night line");
    }

    @Test
    void whoSignsALetterThatPromisesIsBound() {
        Promised.in("Norvale Ferries has signed a letter vowing to mend the pier.")
                .is("Norvale Ferries: mend the pier");
    }

    @Test
    void whoAnOfficeTellsToActIsOrderedTo() {
        Promised.in("Northport has told all its departments to review their contracts.")
                .is("all its departments: review their contracts");
        Promised.in("Northport has told friends to wait on the quay.").isNothing();
    }

    @Test
    void whatLooksLikeANounBehindAVowIsItsVerb() {
        Promised.in("Norvale Ferries vowed to campaign for a new pier.").is("Norvale Ferries: campaign for a new pier");
    }

    @Test
    void aGiftIsToldWithWhatItIsFor() {
        Promised.in("Norvale Ferries promised regular payouts to coin holders.")
                .is("Norvale Ferries: regular payouts to coin holders");
        Promised.in("Norvale Ferries promised residents to mend the pier.").is("Norvale Ferries: mend the pier");
    }

    @Test
    void aBanThatIsAnnouncedBindsWhoLaysIt() {
        Promised.in("The Tarsen Council announced a ban on night fishing in the bay.")
                .is("Tarsen Council: a ban on night fishing in the bay");
    }

    @Test
    void whoLeadsAChamberBindsNoChamber() {
        String body = "Tarsen Senate leader Ada Brook said she would table the bill.";
        Promised.saidByOne(body, "Ada Brook", "Tarsen Senate leader", "she would table the bill")
                .is("Ada Brook: table the bill");
    }

    @Test
    void whatIsPromisedNotToBeDoneIsToldSo() {
        Promised.in("Norvale Ferries signed a promise not to sell its oldest boats.")
                .is("Norvale Ferries: not to sell its oldest boats");
        Promised.in("Norvale Ferries vowed never to sell its oldest boats.")
                .is("Norvale Ferries: never to sell its oldest boats");
    }

    @Test
    void whoLeavesADealIsNotBoundByIt() {
        Promised.in("Norvale Ferries will abandon a deal with Northport to share the quay.")
                .isNothing();
    }

    @Test
    void aClubThatCallsForSomethingBindsNobody() {
        Promised.in("The Pier Union passed a resolution calling on Norvale Ferries to sell its boats.")
                .isNothing();
    }

    @Test
    void whoHoldsPeopleLetsThemGo() {
        Promised.in("The ship was seized by Northport on Friday. Its crew will be allowed to leave.")
                .is("Northport: Its crew will be allowed to leave");
        Promised.in("Northport has seized the ship. Its crew will be allowed to leave.")
                .is("Northport: Its crew will be allowed to leave");
    }

    @Test
    void whoAnnouncesAStopIsBound() {
        Promised.in("Pier Union announced the suspension of its night strikes.")
                .is("Pier Union: suspension of its night strikes");
        Promised.in("Norvale Ferries announced its decision to sell the oldest boats.")
                .is("Norvale Ferries: sell the oldest boats");
    }

    @Test
    void whoSaysWeWillIsBound() {
        Promised.said(
                        "Norvale Ferries said: “We will mend the pier at our own cost.”",
                        "Norvale Ferries",
                        "We will mend the pier at our own cost.")
                .is("Norvale Ferries: mend the pier at our own cost");
        Promised.said("Norvale Ferries said it would mend the pier.", "Norvale Ferries", "it would mend the pier")
                .is("Norvale Ferries: mend the pier");
    }

    @Test
    void aBodyAnswersForWhatItSaysWillBeDone() {
        Promised.said(
                        "The pier will be mended by 9 May, Norvale Ferries said.",
                        "Norvale Ferries",
                        "The pier will be mended by 9 May")
                .is("Norvale Ferries: The pier will be mended by 9 May");
        Promised.said(
                        "Nurses would be available on the quay, Norvale Ferries said.",
                        "Norvale Ferries",
                        "Nurses would be available on the quay")
                .is("Norvale Ferries: Nurses would be available on the quay");
    }

    @Test
    void aConditionStandsBesideTheDeed() {
        Commitment one = Promised.in("Norvale Ferries pledged to mend the pier if the Harbour Board pays.")
                .only();
        assertThat(one.what()).isEqualTo("mend the pier");
        assertThat(one.condition()).contains("if the Harbour Board pays");
    }

    @Test
    void aPromiseIsTowardsWhoGetsIt() {
        Commitment one = Promised.in("Norvale Ferries promised the Harbour Board to mend the pier.")
                .only();
        assertThat(one.by()).hasSize(1);
        assertThat(one.towards()).hasSize(1).doesNotContainAnyElementsOf(one.by());
    }

    @Test
    void whatIsToldAfterTheDeedIsLeftOut() {
        Promised.in("Norvale Ferries pledged to mend the pier, which was built in 1971.")
                .is("Norvale Ferries: mend the pier");
        Promised.in("Norvale Ferries pledged to mend the pier, a spokesman said on Monday.")
                .is("Norvale Ferries: mend the pier");
        Promised.in("Norvale Ferries pledged to pay Mr. Holm at once.").is("Norvale Ferries: pay Mr. Holm at once");
    }
}
