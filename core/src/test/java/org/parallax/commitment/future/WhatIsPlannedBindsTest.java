package org.parallax.commitment.future;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.parallax.commitment.Commitment;
import org.parallax.commitment.Promised;

/** What an article itself tells to be planned, arranged or to come. */
class WhatIsPlannedBindsTest {

    @Test
    void whoPlansToIsBound() {
        Promised.in("Norvale Ferries plans to sell its oldest boats.").is("Norvale Ferries: sell its oldest boats");
        Promised.in("The Harbour Board intends to rebuild the pier in stone.")
                .is("Harbour Board: rebuild the pier in stone");
        Promised.in("Norvale Ferries is planning to cut the night line.").is("Norvale Ferries: cut the night line");
    }

    @Test
    void whoIsDueToIsBound() {
        Promised.in("The Harbour Board is due to publish its report on 9 May.")
                .is("Harbour Board: publish its report on 9 May");
        Promised.in("The opposition is set to table a bill against the tax.")
                .is("The opposition: table a bill against the tax");
        Promised.in("Norvale Ferries is going to close the night line.").is("Norvale Ferries: close the night line");
    }

    @Test
    void anArticleBehindANounBeginsAnotherPhrase() {
        Promised.in("Norvale Ferries The captain is going to close the night line.")
                .is("The captain: close the night line");
    }

    @Test
    void whichIsOfTheNameBehindTheDay() {
        Promised.in(
                        "Speaking to Norvale Ferries on Monday in Northport, which is set to host the race on 9 May, Ada Brook smiled.")
                .is("Northport: host the race on 9 May");
    }

    @Test
    void aPersonWithoutAnOfficeIsBoundByADay() {
        Commitment one = Promised.in("Ada Brook is scheduled to testify on 9 May about the fire.")
                .only();
        assertThat(one.due().lastDay()).contains(LocalDate.of(2031, 5, 9));
        Promised.in("Ada Brook is scheduled to testify about the fire.").isNothing();
        Promised.in("Ada Brook plans to paint her boat.").isNothing();
    }

    @Test
    void whatSomebodyWillBeDoingOnADayBindsThem() {
        Promised.in("Ada Brook will be holding a meeting at the old pier on Friday.")
                .is("Ada Brook: holding a meeting at the old pier on Friday");
    }

    @Test
    void whoWillAppearBeforeABodyIsBoundAndWhoWillAppearTiredIsNot() {
        Promised.in("Ada Brook will appear before the Harbour Board on Friday.")
                .is("Ada Brook: appear before the Harbour Board on Friday");
        Promised.in("Ada Brook will appear tired on Friday.").isNothing();
    }

    @Test
    void whatABodyIsBringingAboutBindsIt() {
        Promised.in("Norvale Ferries is closing the night line.").is("Norvale Ferries: closing the night line");
        Promised.in("The Harbour Board is introducing a tax on small boats.")
                .is("Harbour Board: introducing a tax on small boats");
    }

    @Test
    void whatABodyLooksIntoEveryDayDoesNot() {
        Promised.in("The Harbour Board is investigating the fire on the pier.").isNothing();
        Promised.in("Norvale Ferries is losing its oldest boats.").isNothing();
    }

    @Test
    void whoRevealsPlansIsBoundByThem() {
        Promised.in("Norvale Ferries revealed its plans for a second pier at Eastmere.")
                .is("Norvale Ferries: a second pier at Eastmere");
        Promised.in("Norvale Ferries reiterated plans to sell its oldest boats.")
                .is("Norvale Ferries: sell its oldest boats");
        Promised.in("Norvale Ferries revealed its losses for the winter.").isNothing();
    }

    @Test
    void whatABodyWillDoByDecisionBindsIt() {
        Promised.in("Norvale Ferries will refund the tickets of Sunday night.")
                .is("Norvale Ferries: refund the tickets of Sunday night");
    }

    @Test
    void whatWillMerelyHappenToABodyDoesNot() {
        Promised.in("Norvale Ferries will lose its last boat.").isNothing();
        Promised.in("Norvale Ferries is set to become the largest line.").isNothing();
        Promised.in("Norvale Ferries will face the winter alone.").isNothing();
    }

    @Test
    void whatAThingWillDoDoesNot() {
        Promised.in("The Norvale Ferries will open up in two halves like an oyster.")
                .isNothing();
        Promised.in("Norvale Ferries' twin engines will cut the water like knives.")
                .isNothing();
    }

    @Test
    void aPlanOfAnotherDoesNot() {
        Promised.in("Norvale Ferries has a captain whose plans to sail north are known.")
                .isNothing();
        Promised.in("Norvale Ferries bought two boats, and the last one is due in 2034.")
                .isNothing();
    }

    @Test
    void whatWasOncePlannedDoesNot() {
        Promised.in("Norvale Ferries planned to sell its oldest boats.").isNothing();
        Promised.in("Norvale Ferries was going to close the night line.").isNothing();
    }

    @Test
    void whatIsNotPlannedDoesNot() {
        Promised.in("Norvale Ferries is not planning to close the night line.").isNothing();
        Promised.in("If Norvale Ferries plans to close the night line, nobody knows.")
                .isNothing();
    }

    @Test
    void aNameThatLostItsEndIsKnown() {
        Promised.in("Norvale Ferries was blamed. Norvale pledged to mend the pier.")
                .is("Norvale Ferries: mend the pier");
    }
}
