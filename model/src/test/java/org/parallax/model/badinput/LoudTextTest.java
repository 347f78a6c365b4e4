package org.parallax.model.badinput;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

/** All in capitals, all in small letters, and without any stop. */
class LoudTextTest {

    private static final String TEXT =
            "Bridge shut\nThe harbour bridge will stay shut until June, Mayor Ada Brook said on Monday. “We will not open it before it is safe,” she said.";

    @Test
    void capitalsAreRead() {
        assertThat(Shipped.reads(TEXT.toUpperCase(Locale.ROOT)).statements())
                .anyMatch(said -> said.endsWith(": WE WILL NOT OPEN IT BEFORE IT IS SAFE,"));
    }

    @Test
    void smallLettersAreRead() {
        assertThat(Shipped.reads(TEXT.toLowerCase(Locale.ROOT)).statements())
                .anyMatch(said -> said.endsWith(": we will not open it before it is safe,"));
    }

    @Test
    void withoutStopsAndMarksWhoSpeaksIsFound() {
        assertThat(Shipped.reads(TEXT.replaceAll("[.,“”]", "")).statements())
                .anyMatch(said ->
                        said.startsWith("Ada Brook: ") && said.endsWith("We will not open it before it is safe"));
    }

    @Test
    void aTextWithoutStopsIsReadToItsEnd() {
        String words = "the ferry runs and the bridge is shut and the mayor is away and ";
        String last = "the council said that it will meet again in May";

        assertThat(Shipped.reads("Bridge shut\n" + words.repeat(200) + last).statements())
                .anyMatch(said -> said.contains("it will meet again in May"));
    }
}
