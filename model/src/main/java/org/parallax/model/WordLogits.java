package org.parallax.model;

import java.util.Arrays;

/** A score for each label of each word; what a softmax turns into probabilities. */
final class WordLogits {

    private final float[] values;
    private final int labels;

    private WordLogits(float[] values, int labels) {
        this.values = values;
        this.labels = labels;
    }

    /** Rows of {@code labels} values, one a word. */
    static WordLogits of(int labels, float... values) {
        return new WordLogits(values, labels);
    }

    /** Picks each word's row from rows of the pieces. */
    static WordLogits ofFirstPieces(float[] pieces, Window window) {
        return ofFirstPieces(pieces, 0, pieces.length / window.size(), window);
    }

    /** The same, where the rows of the window begin at {@code offset}. */
    static WordLogits ofFirstPieces(float[] pieces, int offset, int labels, Window window) {
        float[] values = new float[window.words().size() * labels];
        for (int word = 0; word < window.words().size(); word++) {
            int row = offset + window.firstPiece(word) * labels;
            System.arraycopy(pieces, row, values, word * labels, labels);
        }
        return new WordLogits(values, labels);
    }

    int words() {
        return values.length / labels;
    }

    int labels() {
        return labels;
    }

    float at(int word, int label) {
        return values[word * labels + label];
    }

    /** The label with the highest score, the first of equals. */
    int best(int word) {
        int best = 0;
        for (int label = 1; label < labels; label++) {
            best = at(word, label) > at(word, best) ? label : best;
        }
        return best;
    }

    /** The label's share in the softmax; in single precision, as training has it, so that equals are equal in both. */
    float probability(int word, int label) {
        float highest = at(word, best(word));
        float sum = 0;
        for (int other = 0; other < labels; other++) {
            sum += power(at(word, other) - highest);
        }
        return power(at(word, label) - highest) / sum;
    }

    private static float power(float exponent) {
        return (float) Math.exp(exponent);
    }

    /** The mean, over words from {@code first} to {@code end}, of the best label's probability. */
    double sureness(int first, int end) {
        double sum = 0;
        for (int word = first; word < end; word++) {
            sum += probability(word, best(word));
        }
        return sum / (end - first);
    }

    /** The mean, over words from {@code first} to {@code end}, of the probability that they are of a kind, begun or gone on with. */
    double sureness(int first, int end, int kind) {
        double sum = 0;
        for (int word = first; word < end; word++) {
            sum += probability(word, 2 * kind + 1) + probability(word, 2 * kind + 2);
        }
        return sum / (end - first);
    }

    @Override
    public String toString() {
        return Arrays.toString(values);
    }
}
