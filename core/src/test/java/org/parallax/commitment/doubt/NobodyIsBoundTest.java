package org.parallax.commitment.doubt;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parallax.commitment.Promised;
import org.parallax.statement.Statement.SourceClass;

/** What looks like a commitment and is none. */
class NobodyIsBoundTest {

    @Test
    void byWhatWasNotPromised() {
        Promised.in("Norvale Ferries did not promise to mend the pier.").isNothing();
        Promised.in("Norvale Ferries never agreed to mend the pier.").isNothing();
        Promised.in("Norvale Ferries refused to promise to mend the pier.").isNothing();
        Promised.in("Norvale Ferries would not commit to mending the pier.").isNothing();
    }

    @Test
    void byAQuestion() {
        Promised.in("Has Norvale Ferries promised to mend the pier?").isNothing();
    }

    @Test
    void byASupposition() {
        Promised.in("If Norvale Ferries agreed to mend the pier, nobody wrote it down.")
                .isNothing();
        Promised.in("Norvale Ferries might agree to mend the pier.").isNothing();
        Promised.in("The Harbour Board wants Norvale Ferries to promise to mend the pier.")
                .isNothing();
    }

    @Test
    void byAHabitOfOldDays() {
        Promised.in("Norvale Ferries used to promise to mend the pier.").isNothing();
        Promised.in("Norvale Ferries often promised to mend the pier.").isNothing();
    }

    @Test
    void byAnAgreementThatIsNotThere() {
        Promised.in("Northport rejected an agreement with Eastmere to share the ferries.")
                .isNothing();
        Promised.in("Northport is seeking a deal with Eastmere to share the ferries.")
                .isNothing();
    }

    @Test
    void byWordsThatPromiseNoDeed() {
        Promised.in("Norvale Ferries offered its thoughts and prayers.").isNothing();
        Promised.in("Northport agreed that the pier is old.").isNothing();
        Promised.in("It was a promise of spring.").isNothing();
        Promised.in("Norvale Ferries pledged allegiance to the crown.").isNothing();
    }

    @Test
    void byAThingThatPromises() {
        Promised.in("Norvale Ferries is building a boat that promises to give its rivals a run for their money.")
                .isNothing();
        Promised.in("Norvale Ferries is one of a few firms committed to carrying school children for nothing.")
                .isNothing();
    }

    @Test
    void byWhatOthersHopeFor() {
        Promised.said(
                        "Norvale Ferries said: “We trust that our council will mend the pier.”",
                        "Norvale Ferries",
                        "We trust that our council will mend the pier.")
                .isNothing();
        Promised.said(
                        "Norvale Ferries said it hoped it would mend the pier.",
                        "Norvale Ferries",
                        "it hoped it would mend the pier")
                .isNothing();
    }

    @Test
    void byAnOpinionOrANeed() {
        Promised.said(
                        "Norvale Ferries said it would regard that as a success.",
                        "Norvale Ferries",
                        "it would regard that as a success")
                .isNothing();
        Promised.said(
                        "Norvale Ferries said: “We will need to mend the pier.”",
                        "Norvale Ferries",
                        "We will need to mend the pier.")
                .isNothing();
        Promised.said(
                        "The boat will carry more than others, but it will do so at half the cost, Norvale Ferries said.",
                        "Norvale Ferries",
                        "The boat will carry more than others, but it will do so at half the cost")
                .isNothing();
    }

    @Test
    void byWhatPeopleSayThatSomethingElseWouldDo() {
        Promised.saidBySome(
                        SourceClass.OFFICIAL,
                        "Harbour officials said it would shut the pier.",
                        "Harbour officials",
                        "it would shut the pier")
                .isNothing();
    }

    @Test
    void bySomebodyTurnedAwayAtADoor() {
        Promised.in("The Harbour Board denied him entry to the pier in 1945.").isNothing();
    }

    @Test
    void byNobody() {
        Promised.in("They promised to mend the pier.").isNothing();
        Promised.in("Friends offered to carry the boxes.").isNothing();
    }

    @Test
    void byAThreatOrAGuessInAQuotation() {
        Promised.said(
                        "Norvale Ferries said: “Pay us, or we will sell the boats.”",
                        "Norvale Ferries",
                        "Pay us, or we will sell the boats.")
                .isNothing();
        Promised.said("Norvale Ferries said: “We will see what comes.”", "Norvale Ferries", "We will see what comes.")
                .isNothing();
        Promised.said(
                        "The pier will likely be closed, Norvale Ferries said.",
                        "Norvale Ferries",
                        "The pier will likely be closed")
                .isNothing();
    }

    @Test
    void bySomebodyWithoutAnOfficeWhoSpeaksOfTheFuture() {
        Promised.said("Ada Brook said: “I will paint my boat.”", "Ada Brook", "I will paint my boat.")
                .isNothing();
    }

    @Test
    void byAPlanOfSomebodyWhoSpeaksForNobody() {
        String body = "Violinist Ada Brook said she planned to mend the pier.";
        Promised.saidByOne(body, "Ada Brook", "Violinist", "she planned to mend the pier")
                .isNothing();
    }

    @Test
    void byASentenceThatBreaksOff() {
        Promised.said("Norvale Ferries said it would be", "Norvale Ferries", "it would be")
                .isNothing();
    }

    @Test
    void byAnEmptyOrBrokenText() {
        Promised.in("Pledged to.").isNothing();
        Promised.in("pledged to to to to").isNothing();
        Promised.in("Norvale Ferries pledged to").isNothing();
        assertThat(Promised.undated("…").all()).isEmpty();
    }
}
