package org.parallax.commitment.doubt;

import org.junit.jupiter.api.Test;
import org.parallax.commitment.Promised;

class AGuessBindsNobodyTest {

    @Test
    void aGuessBindsNobody() {
        Promised.norvale("We will probably sell the boats.").isNothing();
        Promised.norvale("We will most likely sell the boats.").isNothing();
        Promised.in("Norvale Ferries will likely sell the boats on 9 May.").isNothing();
    }

    @Test
    void whatOthersGuessOrFearBindsNobody() {
        Promised.in("While many have speculated that Norvale Ferries offered to mend the pier, it was never so.")
                .isNothing();
        Promised.norvale("Then hopefully we will mend the pier.").isNothing();
        Promised.reported(
                        "Ada Brook expressed worry she would sell the mill on 9 May.",
                        "Ada Brook",
                        "worry",
                        "she would sell the mill on 9 May")
                .isNothing();
    }

    @Test
    void whatSomebodyIsWorriedAboutBindsNobody() {
        Promised.reported(
                        "Ada Brook left the board, expressing worry she would sell the mill on 9 May.",
                        "Ada Brook",
                        "expressing",
                        "she would sell the mill on 9 May")
                .isNothing();
        Promised.reported(
                        "Ada Brook left the board, saying she would sell the mill on 9 May.",
                        "Ada Brook",
                        "saying",
                        "she would sell the mill on 9 May")
                .is("Ada Brook: sell the mill on 9 May");
    }

    @Test
    void whatSomebodyConcludesBindsNobody() {
        Promised.in("It is clear from the letter that Norvale Ferries is going to sell the boats on 9 May.")
                .isNothing();
        Promised.in("The letter is clear, and Norvale Ferries is going to sell the boats on 9 May.")
                .is("Norvale Ferries: sell the boats on 9 May");
    }

    @Test
    void whatSomebodyWillNotSayIsNotSaid() {
        Promised.norvale("We are not going to say that we will sell the pier.").isNothing();
        Promised.norvale("We are going to say that we will sell the pier.").is("Norvale Ferries: sell the pier");
    }

    @Test
    void whatIsSureBindsWhoSaysIt() {
        Promised.norvale("We will surely sell the boats.").is("Norvale Ferries: sell the boats");
        Promised.in("Norvale Ferries will sell the boats on 9 May.").is("Norvale Ferries: sell the boats on 9 May");
    }
}
