package org.parallax.origin;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parallax.story.WordWeights;

/**
 * How alike two units are.
 *
 * @param score 0 to 1: twice the weight of what they share, by the weight of all words of both
 * @param bits the weight of the words that they share: the mean of counting them in order and in any order
 * @param besideNames how many telling words they share that belong to no name
 */
record Likeness(double score, double bits, int besideNames) {

    /** What a function word adds: the frame of a sentence is a copy's trace as well. */
    private static final double FUNCTION_WORD = .5;

    static Likeness of(Passages a, Unit inA, Passages b, Unit inB, WordWeights weights) {
        List<Token> one = tokens(a, inA, weights);
        List<Token> other = tokens(b, inB, weights);
        double all = weight(one) + weight(other);
        double shared = (inOrder(one, other) + inAnyOrder(one, other)) / 2;
        double score = all == 0 ? 0 : 2 * shared / all;
        return new Likeness(score, shared, besideNames(one, other));
    }

    private record Token(String stem, double weight, boolean besideNames) {}

    private static List<Token> tokens(Passages passages, Unit unit, WordWeights weights) {
        List<Token> tokens = new ArrayList<>();
        for (int i = unit.first(); i < unit.end(); i++) {
            var word = passages.word(i);
            double weight = word.telling() ? weights.of(word) : FUNCTION_WORD;
            tokens.add(new Token(word.stem(), weight, word.telling() && !passages.isName(i)));
        }
        return tokens;
    }

    private static double weight(List<Token> tokens) {
        return tokens.stream().mapToDouble(Token::weight).sum();
    }

    /** The heaviest common subsequence. */
    private static double inOrder(List<Token> one, List<Token> other) {
        double[] row = new double[other.size() + 1];
        for (Token token : one) {
            double diagonal = 0;
            for (int j = 1; j <= other.size(); j++) {
                double above = row[j];
                boolean same = token.stem().equals(other.get(j - 1).stem());
                row[j] = same ? diagonal + token.weight() : Math.max(above, row[j - 1]);
                diagonal = above;
            }
        }
        return row[other.size()];
    }

    private static double inAnyOrder(List<Token> one, List<Token> other) {
        Map<String, Integer> left = new HashMap<>();
        other.forEach(token -> left.merge(token.stem(), 1, Integer::sum));
        double shared = 0;
        for (Token token : one) {
            if (left.merge(token.stem(), -1, Integer::sum) >= 0) {
                shared += token.weight();
            }
        }
        return shared;
    }

    private static int besideNames(List<Token> one, List<Token> other) {
        List<String> stems = other.stream().map(Token::stem).toList();
        return (int) one.stream()
                .filter(Token::besideNames)
                .map(Token::stem)
                .distinct()
                .filter(stems::contains)
                .count();
    }
}
