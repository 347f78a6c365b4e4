package org.parallax.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.parallax.agreement.Disagreement.Kind;
import org.parallax.agreement.Disagreement.Side;
import org.parallax.article.TextSpan;
import org.parallax.story.Words.Word;

/** Two articles put one utterance between quotation marks, and the words differ: one of them cannot be what was said. */
final class OneQuotationHasTwoWordings implements Rule {

    private static final String WHY = "one quotation, and each article has other words in it";

    private static final int FEWEST_SHARED = 5;

    private static final double SHARED = .6;

    /** Longer differences are another sentence, left out by one of the two. */
    private static final int LONGEST = 4;

    /** Words of context that a side is shown with. */
    private static final int AROUND = 6;

    @Override
    public List<Contradiction> among(Compared story) {
        List<Quoted> quoted = new ArrayList<>();
        story.articles().forEach(laid -> laid.quotations().forEach(place -> quoted.add(Quoted.of(laid, place))));
        List<Contradiction> found = new ArrayList<>();
        for (int i = 0; i < quoted.size(); i++) {
            for (int j = i + 1; j < quoted.size(); j++) {
                if (quoted.get(i).laid() != quoted.get(j).laid()) {
                    new Alignment(quoted.get(i), quoted.get(j)).difference().ifPresent(found::add);
                }
            }
        }
        return found;
    }

    private record Quoted(Laid laid, List<Word> words, Set<String> stems) {

        static Quoted of(Laid laid, TextSpan place) {
            List<Word> words = laid.words().within(place);
            return new Quoted(laid, words, words.stream().map(Word::stem).collect(Collectors.toUnmodifiableSet()));
        }

        /** How many of its words another has too, in whatever order. */
        long sharedWith(Quoted other) {
            return words.stream()
                    .filter(word -> other.stems.contains(word.stem()))
                    .count();
        }
    }

    /** The words of two quotations laid beside one another. One thread. */
    private record Alignment(Quoted a, Quoted b) {

        private record Gap(int fromA, int toA, int fromB, int toB) {}

        Optional<Contradiction> difference() {
            int less = Math.min(a.words().size(), b.words().size());
            if (less < FEWEST_SHARED + 1 || !isEnough(a.sharedWith(b), less)) {
                return Optional.empty();
            }
            List<int[]> pairs = pairs();
            if (!isEnough(pairs.size(), less)) {
                return Optional.empty();
            }
            return gaps(pairs).stream().filter(this::tells).findFirst().map(this::contradiction);
        }

        private static boolean isEnough(long shared, int less) {
            return shared >= FEWEST_SHARED && shared >= SHARED * less;
        }

        /** The longest common subsequence of stems, as pairs of indexes. */
        private List<int[]> pairs() {
            int[][] length = new int[a.words().size() + 1][b.words().size() + 1];
            for (int i = a.words().size() - 1; i >= 0; i--) {
                for (int j = b.words().size() - 1; j >= 0; j--) {
                    length[i][j] = same(i, j) ? length[i + 1][j + 1] + 1 : Math.max(length[i + 1][j], length[i][j + 1]);
                }
            }
            List<int[]> pairs = new ArrayList<>();
            int i = 0;
            int j = 0;
            while (i < a.words().size() && j < b.words().size()) {
                if (same(i, j)) {
                    pairs.add(new int[] {i++, j++});
                } else if (length[i + 1][j] >= length[i][j + 1]) {
                    i++;
                } else {
                    j++;
                }
            }
            return pairs;
        }

        private boolean same(int i, int j) {
            return a.words().get(i).stem().equals(b.words().get(j).stem());
        }

        private List<Gap> gaps(List<int[]> pairs) {
            List<Gap> gaps = new ArrayList<>();
            for (int k = 0; k < pairs.size(); k++) {
                boolean last = k + 1 == pairs.size();
                int[] next = last ? new int[] {a.words().size(), b.words().size()} : pairs.get(k + 1);
                Gap gap = new Gap(pairs.get(k)[0] + 1, next[0], pairs.get(k)[1] + 1, next[1]);
                if (isFramed(pairs, k) && gap.toA() - gap.fromA() <= LONGEST && gap.toB() - gap.fromB() <= LONGEST) {
                    gaps.add(gap);
                }
            }
            return gaps;
        }

        /** Three words stand in a row before it in both, and two behind it unless the quotation ends there. */
        private static boolean isFramed(List<int[]> pairs, int k) {
            return isRow(pairs, k - 2, k)
                    && (k + 1 == pairs.size() || (k + 2 < pairs.size() && isRow(pairs, k + 1, k + 2)));
        }

        private static boolean isRow(List<int[]> pairs, int from, int to) {
            return from >= 0
                    && pairs.get(to)[0] - pairs.get(from)[0] == to - from
                    && pairs.get(to)[1] - pairs.get(from)[1] == to - from;
        }

        /** Both have words of their own there, and these say something. */
        private boolean tells(Gap gap) {
            List<Word> one = a.words().subList(gap.fromA(), gap.toA());
            List<Word> other = b.words().subList(gap.fromB(), gap.toB());
            return tells(one) && tells(other) && !areSpelledAlike(joined(one), joined(other));
        }

        private static String joined(List<Word> words) {
            return words.stream().map(Word::form).collect(Collectors.joining());
        }

        /** "First Group", "FirstGroup"; "organise", "organize"; "we" or "we the". */
        private static boolean areSpelledAlike(String one, String other) {
            int less = Math.min(one.length(), other.length());
            int prefix = 0;
            while (prefix < less && one.charAt(prefix) == other.charAt(prefix)) {
                prefix++;
            }
            int suffix = 0;
            while (suffix < less - prefix
                    && one.charAt(one.length() - 1 - suffix) == other.charAt(other.length() - 1 - suffix)) {
                suffix++;
            }
            return prefix >= 4 || prefix + suffix >= less - 2;
        }

        private static TextSpan spanOf(List<Word> words) {
            return words.get(0).span().union(words.get(words.size() - 1).span());
        }

        private static boolean tells(List<Word> words) {
            return words.stream().anyMatch(Word::telling);
        }

        private Contradiction contradiction(Gap gap) {
            return new Contradiction(
                    Kind.OTHER,
                    false,
                    "",
                    Shortened.of(a.laid().evidence(spanOf(a.words())).words()),
                    side(a, gap.fromA(), gap.toA()),
                    side(b, gap.fromB(), gap.toB()),
                    WHY);
        }

        private static Side side(Quoted quoted, int from, int to) {
            List<Word> words = quoted.words();
            int first = Math.max(0, from - AROUND);
            int last = Math.min(words.size() - 1, to - 1 + AROUND);
            return new Side(
                    quoted.laid()
                            .evidence(words.get(first)
                                    .span()
                                    .union(words.get(last).span())),
                    quoted.laid()
                            .evidence(words.get(from)
                                    .span()
                                    .union(words.get(to - 1).span()))
                            .words());
        }
    }
}
