package org.parallax.pronoun;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parallax.pronoun.Told.given;

import org.junit.jupiter.api.Test;
import org.parallax.article.TextSpan;
import org.parallax.language.PartOfSpeech;

/** The tokens of a text, and which of them are names. */
class SheetTest {

    /** Ada 0, Brook 1, left 2, the 3, pier 4, . 5 - Tom 6, Ávila 7, stayed 8, . 9 */
    private static final Sheet SHEET = given("Ada Brook left the pier. Tom Ávila stayed.")
            .person("Ada Brook")
            .person("Tom Ávila")
            .sheet();

    @Test
    void wordsAndMarksAreTokens() {
        assertThat(SHEET.size()).isEqualTo(10);
        assertThat(SHEET.lower(7)).isEqualTo("ávila");
        assertThat(SHEET.lower(5)).isEqualTo(".");
    }

    @Test
    void beyondTheTextThereIsNone() {
        assertThat(SHEET.lower(-1)).isEmpty();
        assertThat(SHEET.lower(10)).isEmpty();
    }

    @Test
    void sentencesAreRunsOfTokens() {
        assertThat(SHEET.sentences()).isEqualTo(2);
        assertThat(SHEET.sentence(0)).isEqualTo(new TextSpan(0, 6));
        assertThat(SHEET.sentence(1)).isEqualTo(new TextSpan(6, 10));
        assertThat(SHEET.sentenceOf(5)).isZero();
        assertThat(SHEET.sentenceOf(6)).isEqualTo(1);
    }

    @Test
    void besideATokenOfAnotherSentenceStandsAMark() {
        assertThat(SHEET.part(2, 0)).isEqualTo(PartOfSpeech.PAST);
        assertThat(SHEET.part(8, 0)).isEqualTo(PartOfSpeech.MARK);
        assertThat(SHEET.part(-1, 0)).isEqualTo(PartOfSpeech.MARK);
        assertThat(SHEET.part(99, 0)).isEqualTo(PartOfSpeech.MARK);
    }

    @Test
    void aNameIsOfAnEntityAndHasAnEnd() {
        assertThat(SHEET.isName(0)).isTrue();
        assertThat(SHEET.entity(1)).isZero();
        assertThat(SHEET.entity(7)).isEqualTo(1);
        assertThat(SHEET.nameEnd(0)).isEqualTo(2);
        assertThat(SHEET.isName(2)).isFalse();
    }

    @Test
    void theFirstTokenFromAPlace() {
        assertThat(SHEET.firstFrom(0)).isZero();
        assertThat(SHEET.firstFrom(1)).isEqualTo(1);
        assertThat(SHEET.firstFrom(999)).isEqualTo(10);
    }

    @Test
    void tokensStandInThePlaceOfTheirWords() {
        assertThat(SHEET.span(0, 1)).isEqualTo(new TextSpan(0, 9));
        assertThat(SHEET.token(2).span()).isEqualTo(new TextSpan(10, 14));
    }

    @Test
    void whoHoldsTheOfficeThatBeginsAmongSomeTokens() {
        Sheet held = given("The head of the committee, Ada Brook, left.")
                .person("Ada Brook")
                .office("head of the committee")
                .sheet();
        assertThat(held.holder(0, 1)).hasValue(0);
        assertThat(held.holder(3, 4)).isEmpty();
    }

    @Test
    void aBodyHoldsNoOffice() {
        Sheet held = given("The owner of the pier, Tide Bank, left.")
                .organization("Tide Bank")
                .office("owner of the pier")
                .sheet();
        assertThat(held.holder(0, 1)).isEmpty();
    }

    @Test
    void anEmptyTextHasNoTokens() {
        assertThat(given("").sheet().size()).isZero();
    }
}
