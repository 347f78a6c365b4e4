package org.parallax.origin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands between double quotation marks. */
class QuotationsTest {

    private static List<String> in(String text) {
        return Quotations.in(text).stream().map(span -> span.of(text)).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“The pier is shut,” she said.",
                "\"The pier is shut,\" she said.",
                "«The pier is shut,» she said.",
                "„The pier is shut,“ she said.",
                "„The pier is shut,” she said."
            })
    void betweenMarksOfAnyKind(String text) {
        assertThat(in(text)).containsExactly("The pier is shut,");
    }

    @Test
    void severalInOneParagraph() {
        assertThat(in("She called it “shut” and, later, “rotten”.")).containsExactly("shut", "rotten");
        assertThat(in("She called it \"shut\" and, later, \"rotten\".")).containsExactly("shut", "rotten");
        assertThat(in("She called it „shut“ and, later, „rotten“.")).containsExactly("shut", "rotten");
    }

    @Test
    void marksOfTwoKindsInOneParagraph() {
        assertThat(in("She called it „shut“ and, later, “rotten”.")).containsExactly("shut", "rotten");
        assertThat(in("She called it „shut“ and, later, \"rotten\".")).containsExactly("shut", "rotten");
    }

    @Test
    void aMarkThatOpensWithinAQuotationEndsIt() {
        assertThat(in("“The board said “no” to us.”")).containsExactly("The board said ", "no");
    }

    @Test
    void whatIsNotClosedInItsParagraphIsNone() {
        assertThat(in("“The pier is shut.\n\nBoats lay still. “It is rotten.”")).containsExactly("It is rotten.");
        assertThat(in("She said: “The pier is shut.")).isEmpty();
    }

    @Test
    void whatIsNotOpenedIsNone() {
        assertThat(in("The pier is shut,” she said.")).isEmpty();
    }

    @Test
    void nothingBetweenMarksIsNone() {
        assertThat(in("She wrote “” and left.")).isEmpty();
        assertThat(in("")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"The keeper's 'shut' pier.", "The keepers’ ‘shut’ pier.", "It’s the pier’s end."})
    void singleMarksAndApostrophesOpenNothing(String text) {
        assertThat(in(text)).isEmpty();
    }

    @Test
    void aLineBreakInsideEndsTheParagraph() {
        assertThat(in("“The pier\nis shut,” she said.")).isEmpty();
    }
}
