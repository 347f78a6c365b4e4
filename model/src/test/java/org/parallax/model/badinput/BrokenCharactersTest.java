package org.parallax.model.badinput;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Characters that nobody sees, or that are none. */
class BrokenCharactersTest {

    private static final String TEXT =
            "Bridge shut\nThe bridge will stay shut until June, Mayor Ada Brook said on Monday. “We will not open it,” she added.";
    private static final List<String> SAID =
            List.of("Ada Brook: The bridge will stay shut until June", "Ada Brook: We will not open it,");

    @Test
    void withoutThemItIsRead() {
        assertThat(Shipped.reads(TEXT).statements()).containsExactlyElementsOf(SAID);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u200b", "\u200d", "\ufeff", "\u00ad", "\u200e", "\u200f", "\u202a", "\u2066"})
    void whatNobodySeesChangesNothing(String unseen) {
        String spoiled = TEXT.replace("Brook", "Bro" + unseen + "ok")
                .replace("shut until", "sh" + unseen + "ut" + unseen + " until")
                .replace("open", "o" + unseen + "pen");

        assertThat(Shipped.reads(spoiled).statements())
                .extracting(statement -> statement.replace(unseen, ""))
                .containsExactlyElementsOf(SAID);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\ud83d", "\ude00", "\u0000", "\u0007", "\u001b", "\ufffd", "\uffff", "\ud83d\ude00"})
    void whatIsNoCharacterOrNoLetterIsReadOver(String broken) {
        String spoiled = TEXT.replace("until June,", "until June, " + broken)
                .replace("on Monday.", "on Monday. " + broken)
                .replace("she added", "she " + broken + " added");

        Shipped.reads(spoiled).thenIsSaid(SAID.get(0));
        Shipped.reads(TEXT.replace("e", "e" + broken));
        Shipped.reads("\n" + broken.repeat(3_000));
    }

    @Test
    void aTextInTheOtherDirectionKeepsItsPlaces() {
        Shipped.reads("Bridge shut\n\u202e" + "“The bridge is shut,” \u2067Ada Brook\u2069 said.\u202c")
                .thenIsSaid("Ada Brook: The bridge is shut,");
    }

    @Test
    void marksHeapedOnALetterAreReadOver() {
        Shipped.reads(TEXT.replace("a", "a" + "\u0301".repeat(200)));
    }
}
