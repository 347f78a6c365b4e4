package org.parallax.disagreement.saying;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.parallax.article.TextSpan;
import org.parallax.disagreement.Disagreement.Kind;
import org.parallax.disagreement.Disagreement.Side;
import org.parallax.disagreement.line.Laid;
import org.parallax.disagreement.rule.Compared;
import org.parallax.disagreement.rule.Contradiction;
import org.parallax.disagreement.rule.Heading;
import org.parallax.disagreement.rule.Rule;
import org.parallax.statement.Quotations;
import org.parallax.story.PerArticleWith;
import org.parallax.story.Words.Word;

/** Two articles put one utterance between quotation marks, and the words differ: one of them cannot be what was said. */
public final class OneQuotationHasTwoWordings implements Rule {

    /** What an outlet puts into a quotation, in brackets, nobody said. */
    private static final Pattern PUT_IN = Pattern.compile("\\([^()]*\\)|\\[[^\\[\\]]*\\]");

    private static final Pattern LEFT_OUT = Pattern.compile("…|\\.\\s?\\.");

    private static final String WHY = "one quotation, and each article has other words in it";

    private static final int FEWEST_SHARED = 5;

    private static final double SHARED = .6;

    /** In letters. */
    private static final int SHORTEST = 20;

    /** Longer differences are another sentence, left out by one of the two. */
    private static final int LONGEST = 4;

    /** One word past a pair that follows the last at once. */
    private static final int LITTLE = 2;

    /** Words of context that a side is shown with. */
    private static final int AROUND = 6;

    private static final PerArticleWith<Laid, List<Quoted>> QUOTED =
            PerArticleWith.by((article, laid) -> Quotations.in(laid.article().text()).all().stream()
                    .filter(quotation -> !quotation.open() && quotation.words().length() >= SHORTEST)
                    .map(quotation -> Quoted.of(laid, quotation.words()))
                    .filter(quoted -> quoted.words().size() > FEWEST_SHARED)
                    .toList());

    @Override
    public List<Contradiction> among(Compared story) {
        Map<List<String>, List<Quoted>> byStems = new LinkedHashMap<>();
        story.articles()
                .forEach(laid -> laid.read(QUOTED)
                        .forEach(quoted -> byStems.computeIfAbsent(quoted.stems(), unseen -> new ArrayList<>())
                                .add(quoted)));
        return among(List.copyOf(byStems.keySet()), List.copyOf(byStems.values()));
    }

    /** Of quotations that are word for word the same the first is laid beside others; which others share enough of its words is looked up. */
    private static List<Contradiction> among(List<List<String>> stems, List<List<Quoted>> alike) {
        Map<String, List<Integer>> places = new HashMap<>();
        List<Contradiction> found = new ArrayList<>();
        for (int b = 0; b < stems.size(); b++) {
            int[] shared = new int[b];
            stems.get(b).forEach(stem -> places.getOrDefault(stem, List.of()).forEach(a -> shared[a]++));
            for (int a = 0; a < b; a++) {
                if (isEnough(
                        shared[a], Math.min(stems.get(a).size(), stems.get(b).size()))) {
                    found.addAll(differences(alike.get(a), alike.get(b)));
                }
            }
            int here = b;
            Set.copyOf(stems.get(b))
                    .forEach(stem -> places.computeIfAbsent(stem, unseen -> new ArrayList<>())
                            .add(here));
        }
        return found;
    }

    private static boolean isEnough(long shared, int less) {
        return shared >= FEWEST_SHARED && shared >= SHARED * less;
    }

    /** The first of one wording beside each of the other, and the other way round: that says of all of them what they differ in. */
    private static List<Contradiction> differences(List<Quoted> one, List<Quoted> other) {
        Alignment first = new Alignment(one.get(0), other.get(0));
        return first.gap().stream()
                .flatMap(gap -> Stream.concat(
                                other.stream().map(b -> new Alignment(one.get(0), b)),
                                one.stream().skip(1).map(a -> new Alignment(a, other.get(0))))
                        .filter(pair -> pair.a().laid() != pair.b().laid())
                        .map(pair -> pair.contradiction(gap)))
                .toList();
    }

    /** @param span what stands between the marks */
    private record Quoted(Laid laid, TextSpan span, List<Word> words, List<String> stems) {

        static Quoted of(Laid laid, TextSpan span) {
            List<TextSpan> putIn = PUT_IN.matcher(span.of(laid.article().text()))
                    .results()
                    .map(found -> new TextSpan(span.start() + found.start(), span.start() + found.end()))
                    .toList();
            List<Word> words = laid.words().within(span).stream()
                    .filter(word -> putIn.stream().noneMatch(aside -> aside.overlaps(word.span())))
                    .toList();
            return new Quoted(laid, span, words, words.stream().map(Word::stem).toList());
        }

        /** The text between two of its words, these excluded; to its ends where there is none. */
        String between(int before, int behind) {
            int from = before < 0 ? span.start() : words.get(before).span().end();
            int to = behind >= words.size()
                    ? span.end()
                    : words.get(behind).span().start();
            return new TextSpan(from, to).of(laid.article().text());
        }
    }

    /** Words that two quotations have each in the place of the other's; from one word to another, exclusive. */
    private record Gap(int fromA, int toA, int fromB, int toB) {}

    /** The words of two quotations laid beside one another. One thread. */
    private record Alignment(Quoted a, Quoted b) {

        /** The first place in which they differ and that says something. */
        Optional<Gap> gap() {
            List<int[]> pairs = pairs();
            int less = Math.min(a.words().size(), b.words().size());
            return isEnough(pairs.size(), less)
                    ? gaps(pairs).stream().filter(this::tells).findFirst()
                    : Optional.empty();
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
        private boolean isFramed(List<int[]> pairs, int k) {
            return isRow(pairs, k - 2, k)
                    && (k + 1 == pairs.size() || (k + 2 < pairs.size() && isRow(pairs, k + 1, k + 2)));
        }

        /** A little word more or less breaks no row: "lawsuits, angry", "lawsuits and angry". */
        private boolean isRow(List<int[]> pairs, int from, int to) {
            return from >= 0
                    && IntStream.range(from, to)
                            .allMatch(at -> isLittle(a, pairs.get(at)[0], pairs.get(at + 1)[0])
                                    && isLittle(b, pairs.get(at)[1], pairs.get(at + 1)[1]));
        }

        private static boolean isLittle(Quoted quoted, int before, int behind) {
            return behind - before <= LITTLE
                    && !tells(quoted.words().subList(before + 1, behind))
                    && !LEFT_OUT.matcher(quoted.between(before, behind)).find();
        }

        /** Both have words of their own there, and these say something; nothing is left out. */
        private boolean tells(Gap gap) {
            List<Word> one = a.words().subList(gap.fromA(), gap.toA());
            List<Word> other = b.words().subList(gap.fromB(), gap.toB());
            return tells(one)
                    && tells(other)
                    && !LEFT_OUT.matcher(a.between(gap.fromA() - 1, gap.toA())).find()
                    && !LEFT_OUT.matcher(b.between(gap.fromB() - 1, gap.toB())).find()
                    && !AreSpelledAlike.holds(joined(one), joined(other))
                    && !ANameIsWrittenAsItSounds.holds(
                            spanOf(one).of(a.laid().article().text()),
                            spanOf(other).of(b.laid().article().text()));
        }

        private static String joined(List<Word> words) {
            return words.stream().map(Word::form).collect(Collectors.joining());
        }

        private static TextSpan spanOf(List<Word> words) {
            return words.get(0).span().union(words.get(words.size() - 1).span());
        }

        private static boolean tells(List<Word> words) {
            return words.stream().anyMatch(Word::telling);
        }

        Contradiction contradiction(Gap gap) {
            return new Contradiction(
                            Kind.OTHER,
                            false,
                            "",
                            () -> "what was said: "
                                    + Heading.quoted(
                                            a.laid().evidence(spanOf(a.words())).words()),
                            side(a, gap.fromA(), gap.toA()),
                            side(b, gap.fromB(), gap.toB()),
                            WHY)
                    .asQuoted();
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
