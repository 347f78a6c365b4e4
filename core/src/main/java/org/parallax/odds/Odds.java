package org.parallax.odds;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.parallax.language.ListFile;

/**
 * How likely something is, by the answers to a few questions: what the answers weigh is summed and read as log-odds. Immutable; threads may share it.
 */
public final class Odds {

    private static final String FILE = "weights.tsv";

    private static final String ALWAYS = "ALWAYS";

    private final double always;
    private final double[][] weights;

    private Odds(double always, double[][] weights) {
        this.always = always;
        this.weights = weights;
    }

    /**
     * By these weights.
     *
     * @param weights first what always counts, then for each question, in order, what each answer weighs
     */
    public static Odds of(List<List<Double>> weights) {
        return new Odds(
                weights.get(0).get(0),
                weights.subList(1, weights.size()).stream()
                        .map(answers -> answers.stream()
                                .mapToDouble(Double::doubleValue)
                                .toArray())
                        .toArray(double[][]::new));
    }

    /**
     * As learned; rows of {@code weights.tsv} are what is asked of, the question and the weights of its answers.
     *
     * @param beside the class beside which the file stands
     * @throws IllegalStateException when the file lacks a question or an answer
     */
    public static Odds shipped(Class<?> beside, String asked, Question[] questions) {
        Map<String, List<Double>> rows = new HashMap<>();
        ListFile.cells(beside, FILE)
                .filter(cells -> cells.get(0).equals(asked))
                .forEach(cells -> rows.put(cells.get(1), numbers(cells.get(2))));
        List<List<Double>> weights = Arrays.stream(questions)
                .map(question -> row(rows, question.name(), question.answers()))
                .collect(Collectors.toList());
        weights.add(0, row(rows, ALWAYS, 1));
        return of(weights);
    }

    /** Whatever the answers, as likely as not. */
    public static Odds even(Question[] questions) {
        return new Odds(
                0, Arrays.stream(questions).map(q -> new double[q.answers()]).toArray(double[][]::new));
    }

    private static List<Double> row(Map<String, List<Double>> rows, String name, int answers) {
        List<Double> weights = rows.getOrDefault(name, List.of());
        if (weights.size() != answers) {
            throw new IllegalStateException(
                    FILE + " weighs " + weights.size() + " answers to " + name + ", not " + answers);
        }
        return weights;
    }

    private static List<Double> numbers(String cell) {
        return ListFile.words(cell).stream().map(Double::valueOf).toList();
    }

    /** The rows of the file: what is asked of, the question and the weights of its answers. */
    public List<String> rows(String asked, Question[] questions) {
        List<String> rows = new ArrayList<>(List.of(asked + "\t" + ALWAYS + "\t" + always));
        for (int i = 0; i < questions.length; i++) {
            String answers =
                    Arrays.stream(weights[i]).mapToObj(Double::toString).collect(Collectors.joining(" "));
            rows.add(asked + "\t" + questions[i].name() + "\t" + answers);
        }
        return rows;
    }

    /** Between 0 and 1. */
    public double likely(int[] answers) {
        double sum = always;
        for (int question = 0; question < answers.length; question++) {
            sum += weights[question][answers[question]];
        }
        return 1 / (1 + Math.exp(-sum));
    }
}
