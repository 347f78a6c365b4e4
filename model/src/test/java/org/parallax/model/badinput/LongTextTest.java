package org.parallax.model.badinput;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parallax.testing.ProcessorTime;

/** More words than any article has. */
class LongTextTest {

    private static final String SENTENCE = "The bridge is shut, Mayor Ada Brook said on Monday. ";

    @Test
    void oneSentenceRepeatedIsAStatementEachTime() {
        Shipped.reads("Bridge shut\n" + (SENTENCE.strip() + "\n").repeat(60)).thenAreSaid(60);
    }

    @Test
    void oneLineOf50000WordsIsRead() {
        assertThat(Shipped.reads("Bridge shut\n" + SENTENCE.repeat(5_000)).statements())
                .hasSizeGreaterThan(4_900);
    }

    @Test
    void timeGrowsWithTheText() {
        ProcessorTime.growsInProportion(
                "reading", 100, times -> Shipped.reads("Bridge shut\n" + SENTENCE.repeat(times)));
        ProcessorTime.growsInProportion(
                "reading without stops",
                60,
                times -> Shipped.reads(
                        "Bridge shut\n" + "the mayor said the bridge is shut and the council said so ".repeat(times)));
    }
}
