package org.parallax.commitment.promise;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parallax.commitment.Promised;

/** The Harbour Board and Norvale Ferries agree; who is to do it? */
class WhoIsToDoItTest {

    private static Promised agreed(String what) {
        return Promised.in("The Harbour Board and Norvale Ferries reached an agreement " + what + ".");
    }

    @Test
    void whoIsNamedBeforeTheDeedIsBoundTowardsTheOther() {
        Promised agreed = agreed("for Norvale Ferries to mend the pier");
        agreed.is("Norvale Ferries: mend the pier");
        assertThat(agreed.only().towards())
                .hasSize(1)
                .doesNotContainAnyElementsOf(agreed.only().by());
    }

    @Test
    void whoIsOnlyDescribedIsNoneOfTheTwo() {
        agreed("for all members of the coalition to withdraw their boats")
                .is("all members of the coalition: withdraw their boats");
    }

    @Test
    void whatIsWithdrawnIsWithdrawnByWhoseItIs() {
        agreed("to withdraw ten Norvale Ferries boats from the bay")
                .is("Norvale Ferries: withdraw ten Norvale Ferries boats from the bay");
        Promised.in("Norway and Denmark agreed on the withdrawal of the Danish boats.")
                .is("Denmark: the withdrawal of the Danish boats");
    }

    @Test
    void whatIsMendedCanBeMendedByBoth() {
        agreed("to mend ten Norvale Ferries boats")
                .is("Harbour Board and Norvale Ferries: mend ten Norvale Ferries boats");
    }

    @Test
    void whatIsWithdrawnFromSomebodyIsNotTheirs() {
        agreed("to withdraw the boats from the Harbour Board")
                .is("Harbour Board and Norvale Ferries: withdraw the boats from the Harbour Board");
    }

    @Test
    void anotherArticleMayTellIt() {
        Promised told = agreed("to withdraw the night boats by 9 May")
                .and(
                        "2031-05-06",
                        "The Harbour Board and Norvale Ferries signed an agreement for Norvale Ferries to withdraw the night boats by 9 May.");
        told.is("Norvale Ferries: withdraw the night boats by 9 May");
    }
}
