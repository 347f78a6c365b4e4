package org.parallax.disagreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuotationsTest {

    private static List<String> quotations(String text) {
        return Quotations.in(text).stream().map(place -> place.of(text)).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ana Brel said: “We shall mend the old pier,” and left.",
                "Ana Brel said: \"We shall mend the old pier,\" and left.",
                "Ana Brel said: ‘We shall mend the old pier,’ and left.",
                "\"Yes,\" Ana Brel said on the quay on Friday, \"We shall mend the old pier,\" and left.",
                "“Yes,” Ana Brel said on the quay on Friday, “We shall mend the old pier,” and left.",
                "‘Yes,’ said the ferrymen’s friend, ‘We shall mend the old pier,’ and left the ferrymen’s house.",
                "\"It is late.\n\n\"We shall mend the old pier,\" Ana Brel said."
            })
    void whatStandsBetweenTwoMarksOfOneSort(String text) {
        assertThat(quotations(text)).containsExactly("We shall mend the old pier,");
    }

    @Test
    void aQuotationWithinOneBelongsToIt() {
        assertThat(quotations("“Ana Brel said ‘We shall mend the old pier’ on the quay,” Jon Lund said."))
                .containsExactly("Ana Brel said ‘We shall mend the old pier’ on the quay,");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\"",
                "“”",
                "\"Yes,\" Ana Brel said on the quay on Friday.",
                "“We shall mend the old pier",
                "We shall mend the old pier” and the ferry.",
                "The ferrymen’s friend is not the oarsmen’s friend.",
                "“We shall mend\nthe old pier,” it says."
            })
    void shortOnesAndMarksWithoutAnotherAreNone(String text) {
        assertThat(quotations(text)).isEmpty();
    }
}
