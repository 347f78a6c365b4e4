package org.parallax.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A day belongs to the name of a paper, and to no other name. */
class PapersOfADayTest {

    @ParameterizedTest
    @ValueSource(strings = {"Sunday Herald", "Saturday Post", "Friday Times", "Sunday Mail"})
    void aPaperMayBeCalledByTheDayOnWhichItAppears(String paper) {
        assertThat(Read.of("She told the {o:" + paper + "} so.").names()).containsExactly(paper);
    }

    @Test
    void thePaperOfSundaysIsAnother() {
        assertThat(Read.of("She told the {o:Gray Herald} and the {o:Sunday Herald} so.")
                        .names())
                .containsExactly("Gray Herald", "Sunday Herald");
    }

    @Test
    void aDayBeforeAnotherBodyIsWhenItWas() {
        assertThat(Read.of("On {o:Monday Harbour Council} met.").names()).containsExactly("Harbour Council");
    }
}
