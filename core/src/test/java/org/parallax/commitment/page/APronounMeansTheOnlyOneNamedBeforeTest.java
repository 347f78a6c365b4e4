package org.parallax.commitment.page;

import org.junit.jupiter.api.Test;
import org.parallax.commitment.Promised;

class APronounMeansTheOnlyOneNamedBeforeTest {

    @Test
    void onePersonIsNamedBefore() {
        Promised.said(
                        "Tom Reyes said: “Ada Brook stayed away, given that she had agreed to a debate.”",
                        "Tom Reyes",
                        "Ada Brook stayed away, given that she had agreed to a debate.")
                .is("Ada Brook: a debate");
    }

    @Test
    void ofTwoThatAreNamedNeitherIsMeant() {
        Promised.said(
                        "Tom Reyes said: “Ada Brook met Ada May, given that she had agreed to a debate.”",
                        "Tom Reyes",
                        "Ada Brook met Ada May, given that she had agreed to a debate.")
                .isNothing();
    }
}
