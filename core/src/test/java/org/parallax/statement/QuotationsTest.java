package org.parallax.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.testing.ProcessorTime;

class QuotationsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“The pier is shut,” he said.",
                "\"The pier is shut,\" he said.",
                "«The pier is shut,» he said.",
                "„The pier is shut,“ he said.",
                "»The pier is shut,« he said.",
                "''The pier is shut,'' he said.",
                "``The pier is shut,'' he said.",
                "‘The pier is shut,’ he said.",
                "'The pier is shut,' he said.",
                "“The pier is shut,\" he said.",
                "\"The pier is shut,” he said.",
                "She said, \" The pier is shut, \" and left.",
                "”The pier is shut,” he said."
            })
    void everyStyleOfMarksIsRead(String text) {
        assertThat(wordsIn(text)).containsExactly("The pier is shut,");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The harbour's keepers don't row.",
                "The keepers' boats are the sailors' pride.",
                "Mas'ud ‘al-Sabbagh left.",
                "Back in the '90s they rowed."
            })
    void anApostropheIsNoMark(String text) {
        assertThat(wordsIn(text)).isEmpty();
    }

    @Test
    void aPossessiveInsideSingleMarksEndsNothing() {
        assertThat(wordsIn("‘We back the keepers’ strike in full,’ he said."))
                .containsExactly("We back the keepers’ strike in full,");
    }

    @Test
    void severalInOneParagraphAreParted() {
        assertThat(wordsIn("\"We row,\" he said. \"We row well.\" She said \"no\"."))
                .containsExactly("We row,", "We row well.", "no");
    }

    @Test
    void aQuotationInAQuotationIsPartOfIt() {
        assertThat(wordsIn("“They told me “row on” and left,” he said."))
                .containsExactly("They told me “row on” and left,");
        assertThat(wordsIn("“They told me “row on””, he said.")).containsExactly("They told me “row on”");
    }

    @Test
    void aClosingMarkWithoutAnOpeningOneLengthensTheOneBefore() {
        assertThat(wordsIn("“We take no one, neither for rowing nor for” [giving] advice.” She left."))
                .containsExactly("We take no one, neither for rowing nor for” [giving] advice.");
    }

    @Test
    void aMarkThatNeverClosesSpansItsParagraphOnlyWhereSpeechBegins() {
        List<Quotation> quotations = Quotations.in("“We row on.\n\n“And we row well,” he said. So \"what")
                .all();

        assertThat(quotations).extracting(Quotation::open).containsExactly(true, false);
    }

    @Test
    void whatIsLeftOpenGoesOnInTheNextParagraphsUntilItIsClosed() {
        assertThat(wordsIn("“The pier is shut.\n\nIt is not safe.\n\nNobody may land,” she said."))
                .containsExactly("The pier is shut.", "It is not safe.", "Nobody may land,");
        assertThat(wordsIn("She said: \"The pier is shut.\n\nNobody may land.\" Then she left."))
                .containsExactly("The pier is shut.", "Nobody may land.");
        assertThat(Quotations.in("“The pier is shut.\nNobody may land,” she said.")
                        .all())
                .extracting(Quotation::goesOn)
                .containsExactly(false, true);
    }

    @Test
    void itGoesOnToAParagraphThatIsOpenedAnewAndLeftOpenToo() {
        assertThat(wordsIn(
                        "The address: “My friends, the pier is shut.\nIt is not safe.\n“I shut it myself.\nI had to."))
                .containsExactly("My friends, the pier is shut.", "It is not safe.", "I shut it myself.");
    }

    @Test
    void aMarkThatIsForgottenEndsWithItsParagraph() {
        assertThat(wordsIn("“The pier is shut.\nThe board met.\n“Nobody may land,” she said."))
                .containsExactly("The pier is shut.", "Nobody may land,");
        assertThat(wordsIn("“The pier is shut.\nThe board met.")).containsExactly("The pier is shut.");
        assertThat(wordsIn("“The pier is shut.\nIt is 30\" high.")).containsExactly("The pier is shut.");
    }

    @Test
    void aMarkThatOpensAgainShowsThatTheFirstWasNeverClosed() {
        assertThat(wordsIn("“We row, he said. “We row well,” he added.")).containsExactly("We row well,");
        assertThat(wordsIn("He wrote \"rowing. \"We row well,\" he added.")).containsExactly("We row well,");
        assertThat(wordsIn("\"We row, he said. He added: \"We row well.")).containsExactly("We row well.");
    }

    @Test
    void anyMarksAreReadInLinearTime() {
        for (String piece : List.of("“", "\" a", "a” ", " ‘b", "\"a “b", "'a ", "''", "“a “b””")) {
            ProcessorTime.growsInProportion(piece, 20_000, times -> Quotations.in(piece.repeat(times)));
        }
    }

    @Test
    void anyMarksAreReadWithoutFailing() {
        Random random = new Random(11);
        String letters = "a b.“”\"‘’'«»\n,";
        for (int n = 0; n < 3000; n++) {
            StringBuilder text = new StringBuilder();
            random.ints(random.nextInt(40), 0, letters.length()).forEach(i -> text.append(letters.charAt(i)));
            assertThatNoException()
                    .isThrownBy(() -> Quotations.in(text.toString()).all());
        }
    }

    private static List<String> wordsIn(String text) {
        return Quotations.in(text).all().stream()
                .map(quotation -> quotation.words().of(text))
                .toList();
    }
}
