package org.parallax.origin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parallax.origin.Rewordings.Candidate;

/** How alike two pieces must be to come from one text. */
class IsRewordedTest {

    private static Unit unit(int words) {
        return new Unit(0, 0, 0, words, false);
    }

    private static Candidate candidate(int words, double score, double bits, int besideNames) {
        return new Candidate(unit(words), unit(words + 2), new Likeness(score, bits, besideNames));
    }

    @Test
    void alikeEnoughAndTellingEnoughTheyDo() {
        assertThat(IsReworded.test(candidate(12, .6, 21, 3))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({".59, 40, 9", "1, 20.9, 9", "1, 40, 2"})
    void oneThatIsWantingIsEnoughToPartThem(double score, double bits, int besideNames) {
        assertThat(IsReworded.test(candidate(12, score, bits, besideNames))).isFalse();
    }

    @Test
    void besideAnotherSharedPassageLessIsEnough() {
        assertThat(IsReworded.testBesideAnother(candidate(12, .5, 8, 2))).isTrue();
        assertThat(IsReworded.test(candidate(12, .5, 8, 2))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({".49, 40, 9", "1, 7.9, 9", "1, 40, 1"})
    void butNotAnything(double score, double bits, int besideNames) {
        assertThat(IsReworded.testBesideAnother(candidate(12, score, bits, besideNames)))
                .isFalse();
    }

    @Test
    void whatIsToldWithoutItsTellerMustBeLongerAndSayMore() {
        assertThat(IsReworded.testContent(candidate(11, .6, 21, 4))).isTrue();
        assertThat(IsReworded.testContent(candidate(10, .6, 21, 4))).isFalse();
        assertThat(IsReworded.testContent(candidate(11, .6, 21, 3))).isFalse();
    }

    private static final String STOLE =
            "gulls stole forty kilos of smoked herring off the wet market stalls on Sunday night";

    private static boolean stretch(String one, String other, String words, Likeness like) {
        Passages a = Laid.laid("a", one);
        Passages b = Laid.laid("b", other);
        return IsReworded.testStretch(a, b, new Candidate(Laid.unit(a, words), Laid.unit(b, words), like));
    }

    @Test
    void aStretchMustBeMoreAlikeThanAWholeSentence() {
        assertThat(stretch(STOLE, STOLE, STOLE, new Likeness(.8, 25, 5))).isTrue();
        assertThat(stretch(STOLE, STOLE, STOLE, new Likeness(.79, 25, 5))).isFalse();
        assertThat(stretch(STOLE, STOLE, STOLE, new Likeness(.8, 24.9, 5))).isFalse();
        assertThat(stretch(STOLE, STOLE, STOLE, new Likeness(.8, 25, 4))).isFalse();
    }

    @Test
    void aStretchOfSevenWordsIsTooShort() {
        String seven = "gulls stole forty kilos of smoked herring";
        assertThat(stretch(STOLE, STOLE, seven, new Likeness(1, 60, 9))).isFalse();
    }

    @Test
    void ofWhatIsQuotedFewerRareWordsAreEnough() {
        String quoted = "“" + STOLE + "”";
        assertThat(stretch(quoted, STOLE, STOLE, new Likeness(.85, 10, 4))).isTrue();
        assertThat(stretch(STOLE, quoted, STOLE, new Likeness(.85, 10, 4))).isTrue();
        assertThat(stretch(STOLE, STOLE, STOLE, new Likeness(.85, 10, 4))).isFalse();
        assertThat(stretch(quoted, STOLE, STOLE, new Likeness(.84, 10, 4))).isFalse();
    }
}
