package org.parallax.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.parallax.article.TextSpan;

/**
 * Tells what each word of a sentence is. Time grows with the length of the sentence alone. Threads may share it.
 *
 * <p>A first-order hidden Markov model (Viterbi's algorithm) over counts from tagged news, see {@link PartCounts}.
 */
@SuppressWarnings("EnumOrdinal") // parts of speech index the tables
public final class PartsOfSpeech {

    private static final PartOfSpeech[] ALL = PartOfSpeech.values();
    private static final int MARK = PartOfSpeech.MARK.ordinal();

    private PartsOfSpeech() {}

    /** The tokens of a sentence, in order. */
    public static List<Token> of(String text, TextSpan sentence) {
        List<TextSpan> spans = Tokens.in(text, sentence);
        List<String> words =
                spans.stream().map(span -> span.of(text).replace('’', '\'')).toList();
        int[] parts = best(words);
        List<Token> tokens = new ArrayList<>();
        for (int i = 0; i < parts.length; i++) {
            tokens.add(new Token(spans.get(i), words.get(i).toLowerCase(Locale.ROOT), ALL[parts[i]]));
        }
        return tokens;
    }

    private static int[] best(List<String> words) {
        int[][] back = new int[words.size()][ALL.length];
        double[] scores = new double[ALL.length];
        Arrays.fill(scores, Double.NEGATIVE_INFINITY);
        scores[MARK] = 0;
        boolean first = true;
        for (int i = 0; i < words.size(); i++) {
            double[] likely = PartCounts.SHIPPED.likely(words.get(i), first);
            scores = step(scores, likely, back[i]);
            first = likely[MARK] == 0;
        }
        return path(back, top(scores));
    }

    private static double[] step(double[] before, double[] likely, int[] back) {
        double[] after = new double[ALL.length];
        Arrays.fill(after, Double.NEGATIVE_INFINITY);
        for (int part = 0; part < ALL.length; part++) {
            if (likely[part] > Double.NEGATIVE_INFINITY) {
                int last = best(before, PartCounts.SHIPPED.leadTo(part), likely[part]);
                after[part] = before[last] + PartCounts.SHIPPED.leadTo(part)[last] + likely[part];
                back[part] = last;
            }
        }
        return after;
    }

    /** The part before, the first of equals. */
    private static int best(double[] before, double[] leadTo, double likely) {
        int best = 0;
        double highest = Double.NEGATIVE_INFINITY;
        for (int last = 0; last < before.length; last++) {
            double score = before[last] + leadTo[last] + likely;
            if (score > highest) {
                highest = score;
                best = last;
            }
        }
        return best;
    }

    private static int top(double[] scores) {
        int top = MARK;
        for (int part = 0; part < scores.length; part++) {
            top = scores[part] > scores[top] ? part : top;
        }
        return top;
    }

    private static int[] path(int[][] back, int last) {
        int[] path = new int[back.length];
        int at = last;
        for (int i = back.length - 1; i >= 0; i--) {
            path[i] = at;
            at = back[i][at];
        }
        return path;
    }
}
