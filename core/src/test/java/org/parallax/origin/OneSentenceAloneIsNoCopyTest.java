package org.parallax.origin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parallax.origin.Echo.Kind;
import org.parallax.story.StoryArticle;

/** One short sentence that two articles share, and nothing else, shows no copy. */
class OneSentenceAloneIsNoCopyTest {

    private static String words(int many) {
        return String.join(" ", Collections.nCopies(many, "eel"));
    }

    /** A passage of so many words that two articles share. */
    private static SharedPassage shared(StoryArticle a, StoryArticle b, int words, Kind kind, boolean quoted) {
        return new SharedPassage(Laid.evidence(a, words(words)), Laid.evidence(b, words(words)), kind, quoted);
    }

    private static final StoryArticle A = Laid.article("a", words(60));
    private static final StoryArticle B = Laid.article("b", words(60));
    private static final StoryArticle C = Laid.article("c", words(60));

    private static boolean isAlone(SharedPassage passage, SharedPassage... others) {
        List<SharedPassage> all = new java.util.ArrayList<>(List.of(others));
        all.add(passage);
        return OneSentenceAloneIsNoCopy.among(all).test(passage, A);
    }

    @Test
    void fourteenWordsAloneAreNoCopy() {
        assertThat(isAlone(shared(A, B, 14, Kind.SAME, false))).isTrue();
    }

    @Test
    void fifteenAre() {
        assertThat(isAlone(shared(A, B, 15, Kind.SAME, false))).isFalse();
    }

    @Test
    void inOtherWordsItTakesForty() {
        assertThat(isAlone(shared(A, B, 39, Kind.REWORDED, false))).isTrue();
        assertThat(isAlone(shared(A, B, 40, Kind.REWORDED, false))).isFalse();
    }

    @Test
    void besideAnotherItIsNotAlone() {
        assertThat(isAlone(shared(A, B, 8, Kind.SAME, false), shared(A, B, 9, Kind.REWORDED, false)))
                .isFalse();
    }

    @Test
    void whatBothQuoteKeepsItNoCompany() {
        assertThat(isAlone(shared(A, B, 8, Kind.SAME, false), shared(A, B, 30, Kind.SAME, true)))
                .isTrue();
    }

    @Test
    void norDoesWhatAThirdShares() {
        assertThat(isAlone(shared(A, B, 8, Kind.SAME, false), shared(A, C, 9, Kind.SAME, false)))
                .isTrue();
    }
}
