package org.parallax.report.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.parallax.article.TextSpan;
import org.parallax.report.html.markup.Html;

/**
 * Two passages with the words that both have, in the same order, marked.
 *
 * @param left the one passage
 * @param right the other
 */
record SharedWords(List<Html> left, List<Html> right) {

    /*
     * The longest common subsequence of words, letter case aside, by the textbook's table. Passages are two or three sentences, so the table is
     * small; of a longer one the first LIMIT words are compared, and the rest stands unmarked. Passages of the same words, as most are, need no table.
     */
    private static final int LIMIT = 1500;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

    static SharedWords of(String left, String right) {
        List<MatchResult> leftWords = words(left);
        List<MatchResult> rightWords = words(right);
        Map<String, Integer> numbers = new HashMap<>();
        int[] leftKinds = kinds(leftWords, numbers);
        int[] rightKinds = kinds(rightWords, numbers);
        BitSet inLeft = new BitSet();
        BitSet inRight = new BitSet();
        if (Arrays.equals(leftKinds, rightKinds)) {
            inLeft.set(0, leftKinds.length);
            inRight.set(0, rightKinds.length);
        } else {
            align(leftKinds, rightKinds, inLeft, inRight);
        }
        return new SharedWords(marked(left, leftWords, inLeft), marked(right, rightWords, inRight));
    }

    private static void align(int[] left, int[] right, BitSet inLeft, BitSet inRight) {
        int[][] lengths = lengths(left, right);
        int i = 0;
        int j = 0;
        while (i < left.length && j < right.length) {
            if (left[i] == right[j]) {
                inLeft.set(i++);
                inRight.set(j++);
            } else if (lengths[i + 1][j] >= lengths[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
    }

    private static List<MatchResult> words(String text) {
        return WORD.matcher(text).results().limit(LIMIT).toList();
    }

    /** A number for each word, the same for the same word. */
    private static int[] kinds(List<MatchResult> words, Map<String, Integer> numbers) {
        int[] kinds = new int[words.size()];
        for (int i = 0; i < kinds.length; i++) {
            String word = words.get(i).group().toLowerCase(Locale.ROOT);
            Integer known = numbers.putIfAbsent(word, numbers.size());
            kinds[i] = known == null ? numbers.size() - 1 : known;
        }
        return kinds;
    }

    private static int[][] lengths(int[] left, int[] right) {
        int[][] lengths = new int[left.length + 1][right.length + 1];
        for (int i = left.length - 1; i >= 0; i--) {
            for (int j = right.length - 1; j >= 0; j--) {
                lengths[i][j] = left[i] == right[j]
                        ? lengths[i + 1][j + 1] + 1
                        : Math.max(lengths[i + 1][j], lengths[i][j + 1]);
            }
        }
        return lengths;
    }

    /** Runs of common words as one mark, what stands between them included. */
    private static List<Html> marked(String text, List<MatchResult> words, BitSet common) {
        List<TextSpan> marks = new ArrayList<>();
        for (int run = common.nextSetBit(0); run >= 0; run = common.nextSetBit(common.nextClearBit(run))) {
            int start = words.get(run).start();
            int end = words.get(common.nextClearBit(run) - 1).end();
            marks.add(new TextSpan(start, end));
        }
        return Marked.words(text, "mark", marks);
    }
}
