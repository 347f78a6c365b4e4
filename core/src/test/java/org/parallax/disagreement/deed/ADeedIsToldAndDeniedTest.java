package org.parallax.disagreement.deed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parallax.disagreement.Differing.given;
import static org.parallax.disagreement.Differing.naming;
import static org.parallax.disagreement.Differing.told;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.disagreement.Disagreement;
import org.parallax.language.Tagging.NameType;
import org.parallax.story.Told;

class ADeedIsToldAndDeniedTest {

    private static Told island(String file, String words) {
        return naming(told(file, words), NameType.PLACE, "Port Ness", "Sula");
    }

    @Test
    void whatIsDoneIsNotUndone() {
        given(
                        island("a", "The coast guard has repaired the lighthouse at Port Ness."),
                        island("b", "The coast guard has not repaired the lighthouse at Port Ness."))
                .thenTheyDifferIn("done: not repaired / repaired");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The ferry test at Port Ness was legal. | The ferry test at Port Ness was illegal. | illegal / legal",
                "The ferry test at Port Ness was a success. | The ferry test at Port Ness was a failure. | failure / success"
            })
    void whatIsSoIsNotItsContrary(String one, String other, String values) {
        given(island("a", one), island("b", other)).thenTheyDifferIn("done: " + values);
    }

    @Test
    void whoOpenedFireOpenedNothing() {
        given(
                        island("a", "A sailor opened fire at the lighthouse in Port Ness on Monday."),
                        island("b", "The coast guard closed the lighthouse in Port Ness on Monday."))
                .thenTheyAgree();
        given(
                        island("a", "The coast guard opened the lighthouse in Port Ness on Monday."),
                        island("b", "The coast guard closed the lighthouse in Port Ness on Monday."))
                .thenTheyDifferIn("done: closed / opened");
    }

    @Test
    void ofTheTimeThatIsLeftNobodyLeaves() {
        given(
                        island("a", "The soldiers were in Port Ness with two minutes left."),
                        island("b", "The troops were still present in Port Ness."))
                .thenTheyAgree();
    }

    @Test
    void theSameSentenceTellsTheSame() {
        String sentence = "While the sailors of Port Ness were peaceful, the day was set by a violent few.";
        given(island("a", sentence), island("b", sentence)).thenTheyAgree();
    }

    @Test
    void aNumberDeniesNothing() {
        given(
                        island("a", "The No. 1 soldiers remained in Port Ness on Monday."),
                        island("b", "The soldiers remained in Port Ness on Monday."))
                .thenTheyAgree();
    }

    @Test
    void whoHasLeftIsNotStillThere() {
        given(
                        island("a", "The soldiers have completely withdrawn from Port Ness."),
                        island("b", "The troops were still present in Port Ness."))
                .thenTheyDifferIn("done: present / withdrawn");
    }

    @Test
    void whatWasNotDoneSinceAYearWasDoneBefore() {
        given(
                        island("a", "The coast guard repaired the lighthouse at Port Ness."),
                        island("b", "The coast guard had not repaired the lighthouse at Port Ness since 1988."))
                .thenTheyAgree();
    }

    @Test
    void oneOfManyIsOneOfItsOwn() {
        given(
                        island("a", "Port Ness has an open harbour for the boats."),
                        island("b", "Port Ness has a closed harbour for the boats."))
                .thenTheyAgree();
    }

    @Test
    void whoDecidedAgainstItAndDidNotDoItAgree() {
        given(
                        island("a", "The Port Ness council decided against charging the captain of the ferry."),
                        island("b", "The Port Ness council did not charge the captain of the ferry."))
                .thenTheyAgree();
        given(
                        island("a", "Sula used a loophole to avoid paying the harbour dues of Port Ness."),
                        island("b", "The council hit Sula for not paying the harbour dues of Port Ness."))
                .thenTheyAgree();
    }

    @Test
    void whoPaidNothingAndAvoidedPayingAgree() {
        given(
                        island("a", "Sula paid no harbour dues to the council of Port Ness."),
                        island("b", "Sula avoided paying the harbour dues of Port Ness to the council."))
                .thenTheyAgree();
        given(
                        island("a", "Sula paid no harbour dues to the council of Port Ness."),
                        island("b", "Sula paid the harbour dues to the council of Port Ness."))
                .thenTheyDifferIn("done: paid / paid no");
        given(
                        island("a", "The wreck of the ferry at Port Ness left 12 sailors dead."),
                        island("b", "The wreck of the ferry at Port Ness left no sailors alive."))
                .thenTheyAgree();
    }

    @Test
    void aHeadingThatAsksClaimsNothing() {
        given(
                        island(
                                "a",
                                "How have the accused responded to the claims about Port Ness? The council has dismissed the allegations as gossip."))
                .thenTheyAgree();
    }

    @Test
    void whoWillNotGoIsNotAgreedToGoByThatDay() {
        given(
                        island("a", "Sula won't withdraw its ships from Port Ness after the end of 2031."),
                        island(
                                "b",
                                "The two sides reached an agreement for Sula to withdraw its ships by the end of 2031."))
                .thenTheyDifferIn("done: withdraw / won't withdraw");
    }

    @Test
    void aDenialStandsAgainstWhatItDenies() {
        given(
                        island("a", "Sula trawlers poisoned the oyster beds at Port Ness."),
                        island("b", "Sula denied having poisoned the oyster beds at Port Ness."))
                .thenTheyDifferIn("done: poisoned");
    }

    @Test
    void aClaimCalledUntrueIsDenied() {
        given(
                        island("a", "Sula trawlers poisoned the oyster beds at Port Ness."),
                        island("b", "Claims that Sula trawlers poisoned the oyster beds at Port Ness are untrue."))
                .thenTheyDifferIn("done: poisoned");
    }

    @Test
    void whatIsNoLongerSoHasChanged() {
        given(
                        island("a", "The harbour master of Port Ness blames Sula for the oil spill."),
                        island("b", "The harbour master of Port Ness no longer blames Sula for the oil spill."))
                .thenTheyDifferIn("done, changed: blames / no longer blames");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "If the coast guard has not repaired the lighthouse at Port Ness, ships will wait.",
                "The coast guard might not have repaired the lighthouse at Port Ness.",
                "Has the coast guard not repaired the lighthouse at Port Ness?",
                "Fishermen asked the coast guard not to repair the lighthouse at Port Ness.",
                "The coast guard will not repair the lighthouse at Port Ness.",
                "The coast guard does not deny having repaired the lighthouse at Port Ness.",
                "The coast guard has not painted the lighthouse at Port Ness.",
                "The council has not repaired the school at Sula."
            })
    void whatIsSupposedAskedPlannedOrOfSomethingElseIsNoDenial(String words) {
        given(island("a", "The coast guard has repaired the lighthouse at Port Ness."), island("b", words))
                .thenTheyAgree();
    }

    @Test
    void whatSomebodyIsSuspectedOfIsNotTold() {
        given(
                        island("a", "Sula is suspected of poisoning the oyster beds at Port Ness."),
                        island("b", "Sula has not poisoned the oyster beds at Port Ness."))
                .thenTheyAgree();
    }

    @Test
    void opinionsOfTwoPeopleAreNone() {
        given(
                        island("a", "The mayor called the plan for Port Ness a disgrace."),
                        island("b", "The minister did not call the plan for Port Ness a disgrace."))
                .thenTheyAgree();
    }

    @Test
    void aRoadIsStraightOrItIsNot() {
        given(
                        told("a", "It is a straight road over the moor to the pier."),
                        told("b", "It was not a straight road over the moor to the pier."))
                .thenTheyDifferIn("done: not a straight / straight");
    }

    @Test
    void anAccusationAndItsRejection() {
        given(told("a", "Fishermen accused the ministry of hiding a report. The minister rejected the accusation."))
                .thenTheyDifferIn("done: accusation / accused");
    }

    @Test
    void aRejectionOfSomethingElseIsNone() {
        given(told("a", "Fishermen accused the ministry of hiding a report. The minister rejected the budget."))
                .thenTheyAgree();
    }

    private static Told people(String file, String words) {
        return naming(told(file, words), NameType.PERSON, "Ana Brel", "Jon Lund");
    }

    @Test
    void whatSomebodyIsAccusedOfAndDidNotDo() {
        given(
                        people("a", "Ana Brel has accused Jon Lund of poisoning the well behind the chapel."),
                        people("b", "Jon Lund did not poison the well behind the chapel."))
                .thenTheyDifferIn("done: not poison / poisoning");
    }

    @Test
    void theNextChargeIsAgainstAnother() {
        given(
                        people(
                                "a",
                                "The village has accused Ana Brel of poisoning a goat, and Jon Lund of selling it."),
                        people("b", "Jon Lund did not poison anybody."))
                .thenTheyAgree();
    }

    @Test
    void twoPersonsAndOneDeedAreOneMatter() {
        given(
                        people(
                                "a",
                                "Ana Brel did trust Jon Lund, whatever the crew thought. Ana Brel trusted Jon Lund."),
                        people("b", "Ana Brel never trusted Jon Lund."))
                .thenTheyDifferIn("done: never trusted / trusted");
    }

    @Test
    void whatIsJoinedToADenialIsDenied() {
        given(
                        people("a", "Ana Brel did not board the ferry and search it for Jon Lund."),
                        people("b", "Ana Brel searched the ferry for Jon Lund."))
                .thenTheyDifferIn("done: not board the ferry and search / searched");
        given(
                        people("a", "Ana Brel did not board the ferry and searched the pier for Jon Lund."),
                        people("b", "Ana Brel searched the pier for Jon Lund."))
                .thenTheyAgree();
    }

    @Test
    void whatIsSaidOfAPartIsNotSaidOfItsOwner() {
        given(
                        island("a", "Port Ness's cattle market was closed on Sunday."),
                        island("b", "Port Ness was open to visitors on Sunday."))
                .thenTheyAgree();
    }

    @Test
    void oneRoadIsStraightAndNotStraight() {
        given(
                        told("a", "“It’s a straight piece of road,” the driver said."),
                        told("b", "She said after the crash that it was not a straight road."))
                .thenTheyDifferIn("done: not a straight / straight");
        given(
                        told("a", "“It’s the first time,” the driver said."),
                        told("b", "It was not the first time that a bus had left the road."))
                .thenTheyAgree();
    }

    @Test
    void whatIsAgreedAndForetoldNotToBeIsCalledNoContradiction() {
        Told agreed = island("a", "The coast guard signed an agreement to leave the lighthouse at Port Ness in May.");
        Disagreement found = given(
                        agreed, island("b", "The coast guard won't leave the lighthouse at Port Ness in May."))
                .found()
                .get(0);
        assertThat(found.about())
                .isEqualTo(
                        "whether it will be as agreed: “The coast guard won't leave the lighthouse at Port Ness in May”");
        assertThat(found.why())
                .containsExactly(
                        "agreed on in one passage, foretold otherwise in the other: no contradiction, but best read side by side");
    }

    @Test
    void whatOneDidAnotherDidNotDo() {
        given(
                        island("a", "The islanders had raided the harbour fund of Port Ness to pay for the ferry."),
                        island("b", "“We are not raiding the harbour fund of Port Ness to pay for the ferry.”"))
                .thenTheyAgree();
        given(
                        island("a", "The islanders had raided the harbour fund of Port Ness to pay for the ferry."),
                        island("b", "The islanders had not raided the harbour fund of Port Ness to pay for the ferry."))
                .thenTheyDifferIn("done: not raided / raided");
    }

    @Test
    void aSentenceThatSaysBothSaysThemOfTwo() {
        given(
                        island("a", "The ferry of Port Ness is legal."),
                        island("b", "The barge of Port Ness is not legal, the ferry of Port Ness is legal."))
                .thenTheyAgree();
    }

    @Test
    void whatStandsBeforeOtherThingsIsOfTwo() {
        given(
                        island("a", "It is wrong to ship legally bought fish to Port Ness."),
                        island("b", "The illegal nets are shipped to Port Ness."))
                .thenTheyAgree();
    }
}
