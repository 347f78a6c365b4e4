package org.parallax.report.html;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.parallax.article.TextSpan;
import org.parallax.report.html.markup.Element;

/**
 * Two passages with the words that both have, in the same order, marked.
 *
 * @param left the one passage
 * @param right the other
 */
record SharedWords(List<Element> left, List<Element> right) {

    /*
     * The longest common subsequence of words, letter case aside, by the textbook's table. Passages are two or three sentences, so the table is
     * small; of a longer one the first LIMIT words are compared, and the rest stands unmarked.
     */
    private static final int LIMIT = 1500;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

    static SharedWords of(String left, String right) {
        List<MatchResult> leftWords = words(left);
        List<MatchResult> rightWords = words(right);
        int[][] lengths = lengths(leftWords, rightWords);
        BitSet inLeft = new BitSet();
        BitSet inRight = new BitSet();
        int i = 0;
        int j = 0;
        while (i < leftWords.size() && j < rightWords.size()) {
            if (same(leftWords.get(i), rightWords.get(j))) {
                inLeft.set(i++);
                inRight.set(j++);
            } else if (lengths[i + 1][j] >= lengths[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        return new SharedWords(marked(left, leftWords, inLeft), marked(right, rightWords, inRight));
    }

    private static List<MatchResult> words(String text) {
        return WORD.matcher(text).results().limit(LIMIT).toList();
    }

    private static int[][] lengths(List<MatchResult> left, List<MatchResult> right) {
        int[][] lengths = new int[left.size() + 1][right.size() + 1];
        for (int i = left.size() - 1; i >= 0; i--) {
            for (int j = right.size() - 1; j >= 0; j--) {
                lengths[i][j] = same(left.get(i), right.get(j))
                        ? lengths[i + 1][j + 1] + 1
                        : Math.max(lengths[i + 1][j], lengths[i][j + 1]);
            }
        }
        return lengths;
    }

    private static boolean same(MatchResult left, MatchResult right) {
        return left.group().toLowerCase(Locale.ROOT).equals(right.group().toLowerCase(Locale.ROOT));
    }

    /** Runs of common words as one mark, what stands between them included. */
    private static List<Element> marked(String text, List<MatchResult> words, BitSet common) {
        List<TextSpan> marks = new ArrayList<>();
        for (int run = common.nextSetBit(0); run >= 0; run = common.nextSetBit(common.nextClearBit(run))) {
            int start = words.get(run).start();
            int end = words.get(common.nextClearBit(run) - 1).end();
            marks.add(new TextSpan(start, end));
        }
        return Marked.words(text, "mark", marks);
    }
}
