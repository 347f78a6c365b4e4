package org.parallax.commitment.doubt;

import org.junit.jupiter.api.Test;
import org.parallax.commitment.Promised;

class APlaceThatVotesBindsNobodyTest {

    @Test
    void aPlaceThatVotesGivesNobodysWord() {
        Promised.in("Norway will elect 12 members on 9 May.").isNothing();
        Promised.in("Denmark will go to the polls on 9 May.").isNothing();
    }

    @Test
    void aBodyThatChoosesAndAPlaceThatActsAreBound() {
        Promised.in("Harbour Board will elect 12 members on 9 May.").is("Harbour Board: elect 12 members on 9 May");
        Promised.in("Norway will close the port on 9 May.").is("Norway: close the port on 9 May");
    }
}
