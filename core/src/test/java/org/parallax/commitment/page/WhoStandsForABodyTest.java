package org.parallax.commitment.page;

import org.junit.jupiter.api.Test;
import org.parallax.commitment.Promised;
import org.parallax.statement.Statement.SourceClass;

/** Which body is bound by who speaks for it, and by words that only describe it. */
class WhoStandsForABodyTest {

    @Test
    void whoSpeaksForABodyBindsIt() {
        Promised.saidByOne(
                        "Norvale Ferries spokeswoman Ada Brook said: “We will mend the pier.”",
                        "Ada Brook",
                        "Norvale Ferries spokeswoman",
                        "We will mend the pier.")
                .is("Norvale Ferries: mend the pier");
    }

    @Test
    void whoHasAnOfficeInItIsBoundAsWell() {
        Promised.saidByOne(
                        "Norvale Ferries director Ada Brook said: “We will mend the pier.”",
                        "Ada Brook",
                        "Norvale Ferries director",
                        "We will mend the pier.")
                .is("Ada Brook and Norvale Ferries: mend the pier");
    }

    @Test
    void aSpokesmanOfNobodyKnownIsBound() {
        Promised.saidByOne(
                        "Ada Brook, a spokeswoman, said: “We will mend the pier.”",
                        "Ada Brook",
                        "a spokeswoman",
                        "We will mend the pier.")
                .is("Ada Brook: mend the pier");
    }

    @Test
    void whoSpeaksForThoseWithoutANameBindsThem() {
        Promised.saidByOne(
                        "Ada Brook, a spokeswoman for the owners of the ferry, said: “We will mend the pier.”",
                        "Ada Brook",
                        "a spokeswoman for the owners of the ferry",
                        "We will mend the pier.")
                .is("the owners of the ferry: mend the pier");
        Promised.saidByOne(
                        "Lock police spokeswoman Ada Brook said: “We will mend the pier.”",
                        "Ada Brook",
                        "Lock police spokeswoman",
                        "We will mend the pier.")
                .is("Lock police: mend the pier");
        Promised.saidByOne(
                        "Former lock police spokeswoman Ada Brook said: “We will mend the pier.”",
                        "Ada Brook",
                        "Former lock police spokeswoman",
                        "We will mend the pier.")
                .is("Ada Brook: mend the pier");
    }

    @Test
    void whoOnceSpokeForItDoesNot() {
        Promised.saidByOne(
                        "Former Norvale Ferries director Ada Brook said: “We will mend the pier.”",
                        "Ada Brook",
                        "Former Norvale Ferries director",
                        "We will mend the pier.")
                .is("Ada Brook: mend the pier");
    }

    @Test
    void theCompanyIsTheOneThatWasJustNamed() {
        Promised.in("Nobody liked Norvale Ferries. The company will refund the tickets on 9 May.")
                .is("Norvale Ferries: refund the tickets on 9 May");
    }

    @Test
    void theBoardIsTheOneThatIsCalledSo() {
        Promised.in("The Harbour Board met Norvale Ferries. The board will refund the tickets on 9 May.")
                .is("Harbour Board: refund the tickets on 9 May");
    }

    @Test
    void ofTwoThatAreNamedAlikeOftenTheCompanyIsTheLast() {
        Promised.in("The Pier Union met Norvale Ferries. The company will refund the tickets on 9 May.")
                .is("Norvale Ferries: refund the tickets on 9 May");
    }

    @Test
    void theCompanyIsNotOneNamedByTheWay() {
        Promised.in(
                        "Norvale Ferries met Norvale Ferries. Harbour Board met Harbour Board and Pier Union. The company will refund the tickets on 9 May.")
                .is("The company: refund the tickets on 9 May");
    }

    @Test
    void theCompanyIsTheOneThatTheArticleIsAbout() {
        Promised.in(
                        "Norvale Ferries is late. Nobody told Norvale Ferries of the Pier Union. The company will refund the tickets on 9 May.")
                .is("Norvale Ferries: refund the tickets on 9 May");
    }

    @Test
    void aPronounNamesNobody() {
        Promised.in("The court ordered its followers to clear the quay.").isNothing();
        Promised.in("Who will refund the tickets knows the price.").isNothing();
    }

    @Test
    void whatABodyBringsOutIsItsDeed() {
        Promised.said(
                        "The update will roll out in June, Norvale Ferries said.",
                        "Norvale Ferries",
                        "The update will roll out in June")
                .is("Norvale Ferries: The update will roll out in June");
    }

    @Test
    void manyWhoWillActAreBoundByWhoAnswersForThem() {
        Promised.said(
                        "Authorities would begin to clear the quay on 9 May, Norvale Ferries said.",
                        "Norvale Ferries",
                        "Authorities would begin to clear the quay on 9 May")
                .is("Norvale Ferries: Authorities would begin to clear the quay on 9 May");
    }

    @Test
    void whoPromisesSomethingToPeopleIsBound() {
        Promised.said(
                        "Passengers will receive a full refund, Norvale Ferries said.",
                        "Norvale Ferries",
                        "Passengers will receive a full refund")
                .is("Norvale Ferries: Passengers will receive a full refund");
        Promised.said("Passengers will get wet, Norvale Ferries said.", "Norvale Ferries", "Passengers will get wet")
                .isNothing();
    }

    @Test
    void aSpokesmanBindsWhomHeSpeaksFor() {
        Promised.saidByOne(
                        "Tom Reyes, a spokesman for Ada Brook, said the gates would be mended. Ada Brook slept.",
                        "Tom Reyes",
                        "a spokesman for Ada Brook",
                        "the gates would be mended")
                .is("Ada Brook: the gates would be mended");
    }

    @Test
    void theGovernmentIsTheOneJustNamed() {
        Promised.in("The Danish government met. The government pledged to mend the old pier.")
                .is("Danish government: mend the old pier");
        Promised.in("The Danish government met the Swedish government. The government pledged to mend the old pier.")
                .is("The government: mend the old pier");
    }

    @Test
    void whoSitsInAParliamentAnswersForNoneOfItsWorks() {
        Promised.saidByOne(
                        "Senator Tom Reyes said the gates would be mended.",
                        "Tom Reyes",
                        "Senator",
                        "the gates would be mended")
                .isNothing();
        Promised.saidByOne(
                        "Mayor Tom Reyes said the gates would be mended.",
                        "Tom Reyes",
                        "Mayor",
                        "the gates would be mended")
                .is("Tom Reyes: the gates would be mended");
    }

    @Test
    void aNewspaperAnswersForNobody() {
        Promised.saidBySome(
                        SourceClass.OFFICIAL,
                        "According to the Northport Gazette, the gates will be mended.",
                        "the Northport Gazette",
                        "the gates will be mended")
                .isNothing();
    }
}
