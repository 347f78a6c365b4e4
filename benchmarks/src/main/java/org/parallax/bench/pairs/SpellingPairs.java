package org.parallax.bench.pairs;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.parallax.bench.figure.Fold;

/**
 * Pairs of spellings from lines of {@code spelling TAB Arabic word TAB count}. Of each Arabic word with two spellings of three letters and more, two are
 * one pair that is the same. For its first spelling there are eleven that are not: ten words that begin with the same letter and one that may
 * be any, of no common Arabic word. All are chosen by hashes, so that the same file gives the same pairs.
 */
final class SpellingPairs {

    private static final int FEWEST_LETTERS = 3;
    private static final int NEAR = 10;
    private static final int MOST_TRIES = 60;

    private final Map<String, Set<String>> spellings = new TreeMap<>();
    private final Map<String, Set<String>> words = new TreeMap<>();
    private final Map<Integer, List<String>> byLetter = new TreeMap<>();
    private final List<SpellingPair> pairs = new ArrayList<>();

    private SpellingPairs(List<String> lines) {
        for (String line : lines) {
            String[] cells = line.split("\t", -1);
            if (cells.length > 1 && cells[0].chars().filter(Character::isLetter).count() >= FEWEST_LETTERS) {
                spellings.computeIfAbsent(cells[1], none -> new TreeSet<>()).add(cells[0]);
                words.computeIfAbsent(cells[0], none -> new TreeSet<>()).add(cells[1]);
            }
        }
        words.keySet()
                .forEach(word -> byLetter.computeIfAbsent(word.codePointAt(0), none -> new ArrayList<>())
                        .add(word));
    }

    static List<SpellingPair> of(List<String> lines) {
        SpellingPairs all = new SpellingPairs(lines);
        List<String> any = List.copyOf(all.words.keySet());
        all.spellings.forEach((word, written) -> {
            if (written.size() > 1) {
                all.add(word, written, any);
            }
        });
        return all.pairs;
    }

    private void add(String word, Set<String> written, List<String> any) {
        Fold order = new Fold(Integer.MAX_VALUE);
        List<String> chosen = written.stream()
                .sorted(Comparator.comparingInt((String one) -> order.part(word + one))
                        .thenComparing(one -> one))
                .toList();
        String a = chosen.get(0);
        pairs.add(new SpellingPair(word, a, chosen.get(1), true, true));
        unlike(word, a, byLetter.getOrDefault(a.codePointAt(0), List.of()), NEAR, true);
        unlike(word, a, any, 1, false);
    }

    private void unlike(String word, String a, List<String> among, int wanted, boolean near) {
        Fold place = new Fold(among.size());
        for (int tried = 0, found = 0; found < wanted && tried < MOST_TRIES; tried++) {
            String b = among.get(place.part(a + " " + tried));
            if (Collections.disjoint(words.getOrDefault(a, Set.of()), words.getOrDefault(b, Set.of()))) {
                pairs.add(new SpellingPair(word, a, b, false, near));
                found++;
            }
        }
    }
}
