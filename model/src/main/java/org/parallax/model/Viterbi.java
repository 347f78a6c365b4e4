package org.parallax.model;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the best labels of words where an I may only follow the B or an I of its own kind. Label 0 is O; kind k begins with label 2k + 1 and
 * goes on with 2k + 2. There is no other score for a step, so a path's score is the sum of its logits; among equals the lower label wins.
 */
final class Viterbi {

    /**
     * A run of one kind.
     *
     * @param kind counted from 0
     */
    record Labelled(int kind, Run run) {}

    private final WordLogits logits;

    private Viterbi(WordLogits logits) {
        this.logits = logits;
    }

    /** The runs of a window's words; none crosses from one paragraph into the next. */
    static List<Labelled> runs(WordLogits logits, List<Paragraph> paragraphs) {
        Viterbi viterbi = new Viterbi(logits);
        List<Labelled> runs = new ArrayList<>();
        int first = 0;
        for (Paragraph paragraph : paragraphs) {
            int end = first + paragraph.words().size();
            viterbi.addRuns(viterbi.path(first, end), first, runs);
            first = end;
        }
        return runs;
    }

    private void addRuns(int[] path, int offset, List<Labelled> runs) {
        for (int at = 0; at < path.length; at++) {
            if (begins(path[at])) {
                int end = at + 1;
                while (end < path.length && path[end] == path[at] + 1) {
                    end++;
                }
                runs.add(new Labelled((path[at] - 1) / 2, new Run(offset + at, offset + end)));
            }
        }
    }

    /** The best labels of the words from {@code first} to {@code end}, as a paragraph of its own. */
    int[] path(int first, int end) {
        int[][] before = new int[end - first][logits.labels()];
        double[] scores = firstScores(first);
        for (int word = first + 1; word < end; word++) {
            scores = step(scores, word, before[word - first]);
        }
        int[] path = new int[end - first];
        path[path.length - 1] = highest(scores);
        for (int at = path.length - 1; at > 0; at--) {
            path[at - 1] = before[at][path[at]];
        }
        return path;
    }

    private double[] firstScores(int word) {
        double[] scores = new double[logits.labels()];
        for (int label = 0; label < scores.length; label++) {
            scores[label] = continues(label) ? Double.NEGATIVE_INFINITY : logits.at(word, label);
        }
        return scores;
    }

    private double[] step(double[] scores, int word, int[] before) {
        int anyway = highest(scores);
        double[] next = new double[scores.length];
        for (int label = 0; label < next.length; label++) {
            before[label] = continues(label) ? better(scores, label - 1, label) : anyway;
            next[label] = scores[before[label]] + logits.at(word, label);
        }
        return next;
    }

    private static int better(double[] scores, int lower, int higher) {
        return scores[higher] > scores[lower] ? higher : lower;
    }

    private static int highest(double[] scores) {
        int best = 0;
        for (int label = 1; label < scores.length; label++) {
            best = better(scores, best, label);
        }
        return best;
    }

    private static boolean begins(int label) {
        return label % 2 == 1;
    }

    private static boolean continues(int label) {
        return label > 0 && label % 2 == 0;
    }
}
