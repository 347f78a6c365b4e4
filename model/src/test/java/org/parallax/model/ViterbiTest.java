package org.parallax.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Labels: 0 O, 1 B-x, 2 I-x, 3 B-y, 4 I-y. */
class ViterbiTest {

    private static final Vocabulary VOCABULARY = Vocabularies.of("b");
    private static final WordPiece WORD_PIECE = new WordPiece(VOCABULARY);

    private static WordLogits logits(float[]... words) {
        float[] values = new float[words.length * 5];
        for (int word = 0; word < words.length; word++) {
            System.arraycopy(words[word], 0, values, word * 5, 5);
        }
        return WordLogits.of(5, values);
    }

    private static float[] word(float... scores) {
        return scores;
    }

    private static float[] surely(int label) {
        float[] scores = new float[5];
        scores[label] = 9;
        return scores;
    }

    private static List<Viterbi.Labelled> runs(String text, WordLogits logits) {
        return Viterbi.runs(
                logits, Window.of(text, WORD_PIECE, VOCABULARY).get(0).paragraphs());
    }

    private static Viterbi.Labelled run(int kind, int first, int end) {
        return new Viterbi.Labelled(kind, new Run(first, end));
    }

    @Test
    void sureLabelsStand() {
        assertThat(runs("b b b b b", logits(surely(1), surely(2), surely(0), surely(3), surely(4))))
                .containsExactly(run(0, 0, 2), run(1, 3, 5));
    }

    @Test
    void aRunThatFollowsAtOnceIsARunOfItsOwn() {
        assertThat(runs("b b b", logits(surely(1), surely(1), surely(2)))).containsExactly(run(0, 0, 1), run(0, 1, 3));
    }

    @Test
    void anInsideNeedsItsBeginning() {
        WordLogits insideFirst = logits(word(0, 1, 5, 0, 0), surely(2));
        assertThat(runs("b b", insideFirst)).containsExactly(run(0, 0, 2));
    }

    @Test
    void theBestPathMayPassOverABetterWord() {
        WordLogits logits = logits(word(1, 0, 0, 1.5f, 0), word(0, 0, 4, 0, 1), word(0, 0, 4, 0, 1));
        assertThat(runs("b b b", logits))
                .as("x x x, though the first word alone were y")
                .containsExactly(run(0, 0, 3));
    }

    @Test
    void anInsideOfAnotherKindDoesNotFollow() {
        WordLogits logits = logits(surely(1), word(0, 0, 3, 0, 4));
        assertThat(runs("b b", logits)).containsExactly(run(0, 0, 2));
    }

    @Test
    void noRunCrossesAParagraph() {
        WordLogits logits = logits(surely(1), surely(2), word(0, 3, 4, 0, 0));
        assertThat(runs("b b\nb", logits)).containsExactly(run(0, 0, 2), run(0, 2, 3));
    }

    @Test
    void amongEqualsTheLowerLabelWins() {
        assertThat(runs("b b", logits(new float[5], new float[5]))).isEmpty();
    }

    @Test
    void surenessOfAKindCountsItsBeginningAndItsInside() {
        WordLogits logits = logits(word(0, 0, 0, 0, 0), word(0, 99, 0, 0, 0));
        assertThat(logits.sureness(0, 2, 0)).isEqualTo(.7, offset(1e-6));
        assertThat(logits.sureness(0, 1, 1)).isEqualTo(.4, offset(1e-6));
    }

    @Test
    void surenessIsTheMeanProbabilityOfTheBestLabels() {
        WordLogits logits = logits(word(0, 0, 0, 0, 0), word(0, 99, 0, 0, 0));
        assertThat(logits.sureness(0, 2)).isEqualTo(.6, offset(1e-6));
    }
}
