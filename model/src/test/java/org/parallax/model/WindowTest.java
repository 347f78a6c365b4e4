package org.parallax.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.parallax.testing.ProcessorTime;

class WindowTest {

    private static final Vocabulary VOCABULARY = Vocabularies.of("a", "##a", "b", ".", "“", "”", "\"");
    private static final WordPiece WORD_PIECE = new WordPiece(VOCABULARY);

    private static List<Window> windows(String text) {
        return Window.of(text, WORD_PIECE, VOCABULARY);
    }

    private static String words(int count) {
        return "b ".repeat(count).strip();
    }

    /** How many words stand in each window. */
    private static List<Integer> sizes(String text) {
        return windows(text).stream().map(window -> window.words().size()).toList();
    }

    /** How many words stand in each paragraph, or part of a long one. */
    private static List<Integer> parts(String text) {
        return Paragraph.in(text, WORD_PIECE, Window.CAPACITY).stream()
                .map(part -> part.words().size())
                .toList();
    }

    @Test
    void aTextWithoutWordsHasNoWindow() {
        assertThat(windows("")).isEmpty();
        assertThat(windows(" \n\n\u200b\n")).isEmpty();
    }

    @Test
    void aWindowHoldsItsParagraphsWithABreakBetween() {
        Window window = windows("B aa\n\nb").get(0);
        int a = Vocabularies.id(0);
        assertThat(window.inputIds()).containsExactly(3, a + 2, a, a + 1, 1, a + 2, 4);
        assertThat(window.caseIds()).containsExactly(0, 1, 0, 0, 5, 0, 0);
        assertThat(IntStream.range(0, 3).map(window::firstPiece)).containsExactly(1, 2, 5);
    }

    @Test
    void wholeParagraphsArePackedAsLongAsTheyFit() {
        assertThat(sizes(words(126) + "\n" + words(127) + "\n" + words(1))).containsExactly(253, 1);
        assertThat(sizes(words(127) + "\n" + words(127))).containsExactly(127, 127);
        assertThat(sizes(words(254) + "\r\n" + words(3))).containsExactly(254, 3);
    }

    @Test
    void aLongParagraphIsCutAfterTheLastSentenceThatFits() {
        String text = words(99) + ". B " + words(98) + ". B " + words(200);
        assertThat(sizes(text)).containsExactly(200, 201);
    }

    @Test
    void aSentenceDoesNotEndBeforeASmallLetter() {
        assertThat(sizes(words(99) + ". " + words(200))).containsExactly(254, 46);
    }

    @Test
    void aLongParagraphIsRatherCutOutsideQuotation() {
        String text = words(99) + ". “B " + words(98) + ". B " + words(200);
        assertThat(parts(text)).containsExactly(100, 101, 201);
        assertThat(parts(text.replace('“', '"'))).containsExactly(100, 101, 201);
        assertThat(sizes(text))
                .as("two parts of one paragraph may share a window")
                .containsExactly(201, 201);
    }

    @Test
    void whereAllIsQuotationItIsCutAtASentenceInside() {
        assertThat(sizes("“" + words(99) + ". B " + words(300))).startsWith(101);
    }

    @Test
    void closingMarksBelongToTheirSentence() {
        assertThat(sizes("“" + words(99) + ".” B " + words(300))).startsWith(102);
    }

    @Test
    void withoutAnySentenceEndItIsCutAtTheLastWordThatFits() {
        assertThat(sizes(words(5000))).hasSize(20).startsWith(254, 254).endsWith(5000 - 19 * 254);
        assertThat(sizes("aa ".repeat(300))).containsExactly(127, 127, 46);
    }

    @Test
    void everyWordStandsInOneWindowAndInOrder() {
        String text = (words(37) + ". “B " + words(90) + ".” B. B\n").repeat(40);
        List<Word> all = windows(text).stream().flatMap(w -> w.words().stream()).toList();
        assertThat(all).isEqualTo(allWords(text));
        assertThat(windows(text)).allSatisfy(w -> assertThat(w.size()).isLessThanOrEqualTo(Window.CAPACITY + 2));
    }

    private static List<Word> allWords(String text) {
        return WORD_PIECE.words(text, 0, text.length());
    }

    @Test
    void aHugeParagraphTakesNoUndueTime() {
        ProcessorTime.growsInProportion(
                "a huge paragraph",
                50_000,
                times -> windows("\"B. ".repeat(times) + ".".repeat(times) + " ".repeat(times) + ".\"".repeat(times)));
    }
}
