package org.parallax.bench.learning;

import java.util.ArrayList;
import java.util.List;
import org.parallax.odds.Odds;

/**
 * Learns what the answers to some questions weigh. Immutable; threads may share it.
 *
 * @param sizes how many answers each question has
 */
public record AnsweredRows(List<Integer> sizes) {

    /** A feature for each answer of each question, and one that is always 1. */
    public Logistic.Row row(List<Integer> answers, boolean right) {
        List<Double> features = new ArrayList<>();
        for (int question = 0; question < sizes.size(); question++) {
            for (int answer = 0; answer < sizes.get(question); answer++) {
                features.add(answer == answers.get(question) ? 1.0 : 0.0);
            }
        }
        features.add(1.0);
        return new Logistic.Row(features, right);
    }

    /**
     * What each answer weighs, to three digits.
     *
     * @param penalty on the square of a weight; the more, the closer weights stay to 0
     */
    public Odds odds(List<Logistic.Row> rows, double penalty) {
        List<Double> weights = Logistic.weightsOfAnswers(rows, penalty);
        List<List<Double>> byQuestion = new ArrayList<>();
        byQuestion.add(List.of(rounded(weights.get(weights.size() - 1))));
        int at = 0;
        for (int size : sizes) {
            byQuestion.add(weights.subList(at, at + size).stream()
                    .map(AnsweredRows::rounded)
                    .toList());
            at += size;
        }
        return Odds.of(byQuestion);
    }

    private static double rounded(double weight) {
        return Math.round(weight * 1000) / 1000.0;
    }
}
