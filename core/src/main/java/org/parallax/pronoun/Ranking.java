package org.parallax.pronoun;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.parallax.language.ListFile;

/**
 * How well phrases suit a pronoun. Each answer to a {@link Feature} weighs on its own and on a few hidden units; {@code training/antecedents}
 * learns the weights, {@code ranking.tsv} holds them: the hidden units' own weights, what each adds to the score, then a row for each answer,
 * its own weight first. Threads may share it.
 */
final class Ranking {

    static final Ranking SHIPPED = new Ranking("ranking.tsv");

    private final float[] own;
    private final List<HiddenUnits> hidden;

    private Ranking(String file) {
        List<float[]> rows =
                ListFile.rows(Ranking.class, file).map(Ranking::row).toList();
        float[] bias = rows.get(0);
        float[] out = rows.get(1);
        float[][] answers = rows.subList(2, rows.size()).toArray(float[][]::new);
        if (answers.length != Feature.all()) {
            throw new IllegalStateException(file + " weighs " + answers.length + " answers, not " + Feature.all());
        }
        own = new float[answers.length];
        for (int answer = 0; answer < own.length; answer++) {
            own[answer] = answers[answer][0];
        }
        hidden = IntStream.iterate(0, first -> first < bias.length, first -> first + HiddenUnits.MOST)
                .mapToObj(first -> new HiddenUnits(first, bias, out, answers))
                .toList();
    }

    /** How likely each of some possibilities is, by its answers; they sum to 1. */
    double[] likely(List<int[]> possibilities) {
        double[] scores = scores(possibilities);
        double top = Arrays.stream(scores).max().orElse(0);
        double sum = Arrays.stream(scores).map(score -> Math.exp(score - top)).sum();
        return Arrays.stream(scores).map(score -> Math.exp(score - top) / sum).toArray();
    }

    private double[] scores(List<int[]> possibilities) {
        double[] scores = possibilities.stream().mapToDouble(this::ownWeights).toArray();
        for (HiddenUnits units : hidden) {
            for (int i = 0; i < scores.length; i++) {
                scores[i] = units.added(scores[i], possibilities.get(i));
            }
        }
        return scores;
    }

    private double ownWeights(int[] given) {
        double sum = 0;
        for (int answer : given) {
            sum += own[answer];
        }
        return sum;
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
