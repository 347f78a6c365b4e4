package org.parallax.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.testing.ProcessorTime;

class SentencesTest {

    /** Cuts are marked by {@code |}. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "The bridge is closed. |It will open in May.",
                "Is it closed? |Yes! |It is.",
                "The bridge is closed",
                "He waited… |Nobody came.",
                "He waited... |Nobody came.",
                "He waited … and waited."
            })
    void aStopEndsASentence(String marked) {
        thenCutsAre(marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sen. Ada Brook met Gov. Lew Finch. |They talked.",
                "Lt. Gen. Ilmar Kask spoke for Dr. R. J. Moss.",
                "The harbour at St. Alban lies below Mt. Gray.",
                "The U.S. Navy left. |The U.K. stayed.",
                "It left the U.S. The navy followed.",
                "Rule No. 5 was kept on Jan. 3, 2019, at 9 a.m. Monday.",
                "It began at 9 a.m. |The doors were shut.",
                "It began at 9.15am. |The doors were shut.",
                "They meet on Friday at 2 p.m. |Brook will be there.",
                "They meet on May 28 at 2 p.m. |Brook will be there.",
                "They meet at 2 p.m. Friday and go.",
                "They met at 2 p.m. Norvale time and went.",
                "They met at 2:30 p.m. Eastern and went.",
                "They met at 2 p.m. EST and went.",
                "Ada Brook, J.D., asked.",
                "Kask Corp. Chairman Moss agreed with Finch Inc. and left.",
                "Moss v. Finch was settled, i.e. Moss paid.",
                "Last week Fla. Gov. Ada Brook met Wash. Rep. Moss.",
                "She lives in Tampa, Fla. |Moss lives elsewhere.",
                "Nobody asked Cong. Moss about it.",
                "It was plan B. |He kept it.",
                "1. Keep the bridge."
            })
    void anAbbreviationThatGoesOnEndsNone(String written) {
        thenCutsAre(written.replace("the U.S. The", "the U.S. |The"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It cost 3.5 million.",
                "It met at 10.42am on Monday.",
                "At 10.42AM Ada Brook left.",
                "10.42am: Ada Brook left.",
                "10.42am Ada Brook left.",
                "10.42 a.m. Ada Brook left.",
                "See example.com for version 1.2.3 of it.",
                "See www.Example.Com for it.",
                "They use Node.JS and ASP.NET there.",
                "Write to ada.brook@Example.org today."
            })
    void noneEndsInsideAToken(String whole) {
        thenCutsAre(whole);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“We go.” |He left.",
                "\"We go.\" |\"You stay.\"",
                "(We go.) |He left.",
                "«We go.» |He left.",
                "He said: \"We go. |You stay.\" |She left.",
                "\"We go. \" |Moss added, \"You stay.\"",
                "“We go. ” |Moss added."
            })
    void closingMarksBelongToTheirSentence(String marked) {
        thenCutsAre(marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“Will they go?” he asked.",
                "“Will they go?” Ms. Ada Brook asked. |Nobody answered.",
                "“They must go!” Moss said in Port Gray.",
                "“Will they go?” |The ferry had left."
            })
    void whoAskedBelongsToTheQuestion(String marked) {
        thenCutsAre(marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The forces left, he said.|Moss stayed.",
                "They left the forces.\"|He said so.",
                "He said.|\"We go.\""
            })
    void aMissingSpaceIsForgiven(String marked) {
        thenCutsAre(marked.replace("They left", "\"They left"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It was agreed. |al-Sabbagh left.",
                "It was agreed. |\"we go,\" he said.",
                "It grew by 5 approx. per year."
            })
    void aLowerCaseWordBeginsOneOnlyWithACapitalOrAMark(String marked) {
        thenCutsAre(marked);
    }

    @Test
    void aParagraphIsALineThatIsNotBlank() {
        List<Sentence> sentences = Sentences.in("Bridge shut\n\nIt is shut. Why?\r\n \t\nNobody knows.\n");

        assertThat(sentences).extracting(Sentence::paragraph).containsExactly(0, 1, 1, 2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n", "\u200b\n\ufeff"})
    void whereNothingStandsThereAreNone(String blank) {
        assertThat(Sentences.in(blank)).isEmpty();
    }

    @Test
    void whatRunsOnIsCutAfterAComma() {
        String text = "the boats were late and the tide was low, ".repeat(400).strip();
        List<Sentence> sentences = Sentences.in(text);

        assertThat(sentences).hasSizeGreaterThan(8).allMatch(s -> s.span().length() <= 2_000 && s.paragraph() == 0);
        assertThat(sentences.subList(0, sentences.size() - 1))
                .allMatch(s -> s.span().of(text).endsWith("low,"));
    }

    @Test
    void whatRunsOnWithoutACommaIsCutBetweenWords() {
        String text = "boats ".repeat(1_000).strip();

        assertThat(Sentences.in(text))
                .hasSizeGreaterThan(2)
                .allMatch(s -> s.span().of(text).startsWith("boats")
                        && s.span().of(text).endsWith("boats"));
    }

    @Test
    void whatHasNoBlankIsNotCut() {
        assertThat(Sentences.in("boat".repeat(5_000) + " sinks")).hasSize(2);
    }

    @Test
    void otherScriptsEndSentencesToo() {
        thenCutsAre("هل أغلق الجسر؟ |نعم.");
    }

    @Test
    void anyTextIsCutInOrderAndNothingIsLost() {
        Random random = new Random(7);
        String letters = "aZ .\"”“’?!…\n\r(9)-é\u0301\u200f\ud83d\ude00U.S.";
        for (int n = 0; n < 2000; n++) {
            StringBuilder text = new StringBuilder();
            random.ints(random.nextInt(60), 0, letters.length()).forEach(i -> text.append(letters.charAt(i)));
            assertThatNoException().isThrownBy(() -> thenNothingIsLost(text.toString()));
        }
    }

    @Test
    void timeGrowsWithTheText() {
        String sentence = "\"Mr. Moss of the U.S. left…\" he said.Then J. R. Finch asked why not. ";
        for (String piece : List.of(sentence, ".\"A")) {
            ProcessorTime.growsInProportion(
                    piece,
                    1_000_000 / piece.length(),
                    times -> assertThat(Sentences.in(piece.repeat(times))).isNotEmpty());
        }
    }

    private static void thenCutsAre(String marked) {
        String text = marked.replace("|", "");
        assertThat(Sentences.in(text)).extracting(s -> s.span().of(text)).containsExactlyElementsOf(pieces(marked));
    }

    private static List<String> pieces(String marked) {
        return Arrays.stream(marked.split("\\|", -1)).map(String::strip).toList();
    }

    private static void thenNothingIsLost(String text) {
        int at = 0;
        for (Sentence sentence : Sentences.in(text)) {
            assertThat(text.substring(at, sentence.span().start()).chars())
                    .allMatch(c -> Sentences.isSpace((char) c.intValue()));
            assertThat(sentence.span().of(text)).doesNotContain("\n");
            at = sentence.span().end();
        }
        assertThat(text.substring(at).chars()).allMatch(c -> Sentences.isSpace((char) c.intValue()));
    }
}
