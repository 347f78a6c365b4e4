package org.parallax.origin;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Runs of words that two articles have in common, word for word.
 *
 * <p>Every window of {@link #WINDOW} words with at least one telling one is a key of an inverted index. A window that two articles share is a
 * seed; seeds on one diagonal grow to both sides as long as the words are the same; of runs that meet, the longest stays. A window that more
 * than {@link #CROWD} articles share is paired with the first of them only, so that a hundred copies of one text cost a hundred comparisons
 * and not five thousand.
 */
final class SharedRuns {

    /** Words in a seed. Three bring many chance meetings, five miss quotations of five words with a changed ending. */
    private static final int WINDOW = 4;

    /** From how many articles on a window is paired with the first of them only. */
    static final int CROWD = 24;

    private final List<Passages> articles;

    /** For each article the forms of its words, each form by a number. */
    private final int[][] forms;

    private SharedRuns(List<Passages> articles) {
        this.articles = articles;
        Map<String, Integer> numbers = new HashMap<>();
        this.forms = articles.stream()
                .map(passages -> passages.words().all().stream()
                        .mapToInt(word -> numbers.computeIfAbsent(word.form(), unseen -> numbers.size()))
                        .toArray())
                .toArray(int[][]::new);
    }

    private record Seed(int article, int at) {}

    /** The places of one window, in the order of the articles. */
    private static final class Places {

        private final List<Seed> seeds = new ArrayList<>();
        private int articles;

        /** Gives the number of the place. */
        int add(Seed seed) {
            boolean known = !seeds.isEmpty() && seeds.get(seeds.size() - 1).article() == seed.article();
            articles += known ? 0 : 1;
            seeds.add(seed);
            return seeds.size() - 1;
        }

        /** Those that one is paired with, by its number. */
        List<Seed> pairedWith(int number) {
            return articles > CROWD && number > 0 ? List.of() : seeds.subList(number + 1, seeds.size());
        }
    }

    /** A window of an article: all its places, and the number of this one. */
    private record Window(Places places, int number) {}

    /** Seeds of two articles, each as one number that sorts by diagonal and then by place. */
    private static final class Seeds {

        private final int later;
        private long[] all = new long[4];
        private int size;

        /** Of an article and a later one. */
        Seeds(int later) {
            this.later = later;
        }

        void add(int atA, int atB) {
            all = size == all.length ? Arrays.copyOf(all, 2 * size) : all;
            all[size++] = GrownRuns.seed(atA, atB);
        }

        /** By diagonal and place. */
        long[] sorted() {
            Arrays.sort(all, 0, size);
            return Arrays.copyOf(all, size);
        }
    }

    /** The runs of all pairs of articles that have any. */
    static Map<Couple, List<Run>> of(List<Passages> articles) {
        SharedRuns shared = new SharedRuns(articles);
        Map<Couple, List<Run>> pairs = new HashMap<>();
        List<List<Window>> windows = shared.windows();
        for (int article = 0; article < windows.size(); article++) {
            for (Seeds seeds : seeds(windows.get(article), articles.size())) {
                List<Run> runs = shared.grown(article, seeds.later).from(seeds.sorted());
                if (!runs.isEmpty()) {
                    pairs.put(new Couple(article, seeds.later), runs);
                }
            }
        }
        return pairs;
    }

    /** What an article shares with each later one that it shares anything with. */
    private static List<Seeds> seeds(List<Window> windows, int articles) {
        List<Seeds> seeds = new ArrayList<>();
        /* Of each later article the number of its seeds, counted from 1; 0 where it has none yet. */
        int[] numbers = new int[articles];
        for (Window window : windows) {
            Seed one = window.places().seeds.get(window.number());
            for (Seed other : window.places().pairedWith(window.number())) {
                if (other.article() != one.article()) {
                    if (numbers[other.article()] == 0) {
                        seeds.add(new Seeds(other.article()));
                        numbers[other.article()] = seeds.size();
                    }
                    seeds.get(numbers[other.article()] - 1).add(one.at(), other.at());
                }
            }
        }
        return seeds;
    }

    /** The windows of each article. */
    private List<List<Window>> windows() {
        Map<Long, Places> index = new HashMap<>();
        List<List<Window>> windows = new ArrayList<>();
        for (int article = 0; article < articles.size(); article++) {
            Passages passages = articles.get(article);
            List<Window> own = new ArrayList<>();
            for (int at = 0; at + WINDOW <= passages.size(); at++) {
                if (passages.telling(at, at + WINDOW) > 0) {
                    Places places = index.computeIfAbsent(key(passages, at), unseen -> new Places());
                    own.add(new Window(places, places.add(new Seed(article, at))));
                }
            }
            windows.add(own);
        }
        return windows;
    }

    private static long key(Passages passages, int at) {
        long key = 1125899906842597L;
        for (int i = at; i < at + WINDOW; i++) {
            key = 6364136223846793005L * key + passages.word(i).form().hashCode();
        }
        return key;
    }

    private GrownRuns grown(int a, int b) {
        return new GrownRuns(articles.get(a), forms[a], articles.get(b), forms[b]);
    }
}
