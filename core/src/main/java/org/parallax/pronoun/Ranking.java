package org.parallax.pronoun;

import java.util.Arrays;
import java.util.List;
import org.parallax.language.ListFile;

/**
 * How well phrases suit a pronoun. Each answer to a {@link Feature} weighs on its own and on a few hidden units; {@code training/antecedents}
 * learns the weights, {@code ranking.tsv} holds them: the hidden units' own weights, what each adds to the score, then a row for each answer,
 * its own weight first. Threads may share it.
 */
final class Ranking {

    static final Ranking SHIPPED = new Ranking("ranking.tsv");

    private final float[] bias;
    private final float[] out;
    private final float[][] answers;

    private Ranking(String file) {
        List<float[]> rows =
                ListFile.rows(Ranking.class, file).map(Ranking::row).toList();
        bias = rows.get(0);
        out = rows.get(1);
        answers = rows.subList(2, rows.size()).toArray(float[][]::new);
        if (answers.length != Feature.all()) {
            throw new IllegalStateException(file + " weighs " + answers.length + " answers, not " + Feature.all());
        }
    }

    /** How likely each of some possibilities is, by its answers; they sum to 1. */
    double[] likely(List<int[]> possibilities) {
        double[] scores = possibilities.stream().mapToDouble(this::score).toArray();
        double top = Arrays.stream(scores).max().orElse(0);
        double sum = Arrays.stream(scores).map(score -> Math.exp(score - top)).sum();
        return Arrays.stream(scores).map(score -> Math.exp(score - top) / sum).toArray();
    }

    private double score(int[] given) {
        float[] hidden = bias.clone();
        double score = 0;
        for (int answer : given) {
            float[] weights = answers[answer];
            score += weights[0];
            for (int unit = 0; unit < hidden.length; unit++) {
                hidden[unit] += weights[unit + 1];
            }
        }
        for (int unit = 0; unit < hidden.length; unit++) {
            score += Math.max(0, hidden[unit]) * out[unit];
        }
        return score;
    }

    private static float[] row(String line) {
        String[] cells = line.split("\t", -1);
        float[] row = new float[cells.length];
        for (int i = 0; i < row.length; i++) {
            row[i] = Float.parseFloat(cells[i]);
        }
        return row;
    }
}
