package org.parallax.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WordPieceTest {

    private static final List<String> PIECES = List.of(
            "the", "harbour", "har", "##bour", "mayor", "istanbul", "cafe", "i", "##s", ".", "\"", "n", "##n", "“");

    private static final WordPiece WORD_PIECE = new WordPiece(Vocabularies.of(PIECES.toArray(String[]::new)));

    private static List<Word> words(String text) {
        return WORD_PIECE.words(text, 0, text.length());
    }

    /** The words as they stand in the text, each with its pieces. */
    private static List<String> cut(String text) {
        return words(text).stream()
                .map(w -> text.substring(w.start(), w.end()) + "=" + pieces(w))
                .toList();
    }

    private static String pieces(Word word) {
        return IntStream.range(0, word.pieces().size())
                .map(i -> word.pieces().id(i) - Vocabularies.id(0))
                .mapToObj(i -> i < 0 ? "?" : PIECES.get(i))
                .collect(Collectors.joining(" "));
    }

    @Test
    void wordsAreCutAtWhiteSpaceAndPunctuation() {
        assertThat(cut("The mayor.\"")).containsExactly("The=the", "mayor=mayor", ".=.", "\"=\"");
        assertThat(cut("the\u00a0mayor\u2003the\tthe")).hasSize(4);
        assertThat(cut("“The")).containsExactly("“=“", "The=the");
    }

    @Test
    void theLongestPieceIsTakenFirst() {
        assertThat(cut("harbour")).containsExactly("harbour=harbour");
        assertThat(cut("harbours")).containsExactly("harbours=harbour ##s");
        assertThat(cut("harn")).containsExactly("harn=har ##n");
    }

    @Test
    void aWordThatPiecesDoNotCoverIsUnknownAsAWhole() {
        assertThat(cut("harbourx")).containsExactly("harbourx=?");
    }

    @Test
    void accentsFallAway() {
        assertThat(cut("Café cafe\u0301")).containsExactly("Café=cafe", "cafe\u0301=cafe");
    }

    @Test
    void lettersAreLoweredWithoutRegardToTheTurkishLocale() {
        assertThat(Locale.getDefault().getLanguage()).as("the build sets it").isEqualTo("tr");
        assertThat(cut("ISTANBUL İstanbul")).containsExactly("ISTANBUL=istanbul", "İstanbul=istanbul");
        assertThat(cut("ı")).as("the dotless letter is one of its own").containsExactly("ı=?");
    }

    @Test
    void charactersWithoutWidthEndNoWordAndBelongToNone() {
        assertThat(cut("har\u200bbour")).containsExactly("har\u200bbour=harbour");
        assertThat(cut("\u200bthe\ufeff mayor\u00ad")).containsExactly("the=the", "mayor=mayor");
        assertThat(cut("\u200b\u0000")).isEmpty();
    }

    @Test
    void charactersOutsideTheFirstPlaneKeepTheirPlace() {
        assertThat(words("😀 the")).extracting(Word::start, Word::end).containsExactly(tuple(0, 2), tuple(3, 6));
        assertThat(cut("the😀 mayor")).containsExactly("the😀=?", "mayor=mayor");
    }

    @Test
    void aVeryLongWordIsUnknown() {
        assertThat(words("n".repeat(100)).get(0).pieces().size()).isEqualTo(100);
        assertThat(cut("n".repeat(101))).containsExactly("n".repeat(101) + "=?");
        assertThat(words("n" + "\u0301".repeat(50_000)).get(0).pieces())
                .isEqualTo(Vocabularies.of().unknown());
    }

    @Test
    void placesAreThoseOfTheWholeText() {
        assertThat(WORD_PIECE.words("the mayor the", 4, 9))
                .extracting(Word::start, Word::end)
                .containsExactly(tuple(4, 9));
    }

    @Test
    void theLetterCaseIsThatOfTheWordAsWritten() {
        assertThat(cases("the The THE tHE iPhone T 2nd é É Éé . 東京"))
                .containsExactly(
                        LetterCase.NONE,
                        LetterCase.FIRST,
                        LetterCase.ALL,
                        LetterCase.MIXED,
                        LetterCase.MIXED,
                        LetterCase.FIRST,
                        LetterCase.DIGIT,
                        LetterCase.NONE,
                        LetterCase.FIRST,
                        LetterCase.FIRST,
                        LetterCase.NONE,
                        LetterCase.NONE);
    }

    private static List<LetterCase> cases(String text) {
        return words(text).stream().map(Word::letterCase).toList();
    }
}
