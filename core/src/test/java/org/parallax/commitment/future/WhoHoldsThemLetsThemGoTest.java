package org.parallax.commitment.future;

import org.junit.jupiter.api.Test;
import org.parallax.commitment.Promised;

class WhoHoldsThemLetsThemGoTest {

    @Test
    void whoSeizedThemIsBoundToLetThemGo() {
        Promised.in("The ship was seized by Northport on Friday. Its crew will be allowed to leave.")
                .is("Northport: Its crew will be allowed to leave");
        Promised.in("Northport has seized the ship. Its crew will be allowed to leave.")
                .is("Northport: Its crew will be allowed to leave");
    }

    @Test
    void whoSeizedNobodyIsNot() {
        Promised.in("Northport has painted the ship. Its crew will be allowed to leave.")
                .isNothing();
        Promised.in("Northport has not seized the ship. Its crew will be allowed to leave.")
                .isNothing();
    }
}
