package org.parallax.entity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The words of two names laid side by side, each with at most one of the other: the most alike first, then those nearest to one another's place. Words that
 * one name writes together and the other apart are put together first. Immutable; threads may share it.
 *
 * @param a the words of the name with fewer
 * @param b the words of the other
 * @param partner for each word of {@code a} the index of its partner in {@code b}; -1 for none
 * @param together whether words were put together
 */
record Alignment(List<String> a, List<String> b, List<Integer> partner, boolean together) {

    /** A name of more words or letters than anybody bears is compared by its beginning. */
    private static final int MOST_WORDS = 16;

    private static final int MOST_LETTERS = 48;

    /** Words less alike than this have nothing to do with one another; set by hand, since it decides what all else is about. */
    private static final double ALIKE = 0.5;

    private static final double WRITTEN_TOGETHER = 0.93;
    private static final double EACH_PLACE_APART = 0.001;

    static Alignment of(List<String> some, List<String> others) {
        List<String> x = cut(some);
        List<String> y = cut(others);
        List<String> a = x.equals(y) ? x : together(x, y);
        List<String> b = x.equals(y) ? y : together(y, x);
        boolean together = a.size() < x.size() || b.size() < y.size();
        boolean swap = a.size() > b.size();
        List<String> shorter = swap ? b : a;
        List<String> longer = swap ? a : b;
        return new Alignment(shorter, longer, new Pairing(shorter, longer).partners(), together);
    }

    private static List<String> cut(List<String> words) {
        return words.stream()
                .map(word -> word.length() > MOST_LETTERS ? word.substring(0, MOST_LETTERS) : word)
                .limit(MOST_WORDS)
                .toList();
    }

    /** The words of a name, two or three put together where the other has them as one. */
    private static List<String> together(List<String> apart, List<String> other) {
        for (int length = 3; length > 1; length--) {
            for (int from = 0; from + length <= apart.size(); from++) {
                String joined = String.join("", apart.subList(from, from + length));
                if (isOneOf(other, joined)) {
                    List<String> words = new ArrayList<>(apart.subList(0, from));
                    words.add(joined);
                    words.addAll(apart.subList(from + length, apart.size()));
                    return words;
                }
            }
        }
        return apart;
    }

    private static boolean isOneOf(List<String> words, String joined) {
        return words.stream()
                .anyMatch(word -> Math.abs(word.length() - joined.length()) <= 1
                        && word.length() > 1
                        && word.charAt(0) == joined.charAt(0)
                        && Resemblance.of(word, joined) > WRITTEN_TOGETHER);
    }

    boolean isPaired(int word) {
        return partner.get(word) >= 0;
    }

    String partnerOf(int word) {
        return b.get(partner.get(word));
    }

    /** Whether the partners stand in another order. */
    boolean isMoved() {
        List<Integer> places = partner.stream().filter(with -> with >= 0).toList();
        return IntStream.range(1, places.size()).anyMatch(i -> places.get(i) < places.get(i - 1));
    }

    /** Finds the partners. */
    private static final class Pairing {

        private final double[][] alike;
        private final boolean[] taken;
        private final Integer[] partner;

        Pairing(List<String> a, List<String> b) {
            this.alike = new double[a.size()][b.size()];
            this.taken = new boolean[b.size()];
            this.partner = new Integer[a.size()];
            Arrays.fill(partner, -1);
            for (int i = 0; i < a.size(); i++) {
                for (int j = 0; j < b.size(); j++) {
                    alike[i][j] = isAnotherPlace(a, i, b, j) || isAnotherPlace(b, j, a, i)
                            ? 0
                            : Resemblance.of(a.get(i), b.get(j)) - EACH_PLACE_APART * Math.abs(i - j);
                }
            }
        }

        /** A letter behind a name that is written out stands for a second name: the "B" of "Matthew B Steen" is no "Bruce". */
        private static boolean isAnotherPlace(List<String> some, int letter, List<String> others, int word) {
            boolean second =
                    letter > 0 && some.get(0).length() > 1 && some.get(letter).length() == 1;
            return second && word == 0 && others.get(0).length() > 1;
        }

        List<Integer> partners() {
            while (pairBest()) {}
            return List.of(partner);
        }

        private boolean pairBest() {
            int bestA = -1;
            int bestB = -1;
            double best = ALIKE;
            for (int i = 0; i < partner.length; i++) {
                for (int j = 0; partner[i] < 0 && j < taken.length; j++) {
                    if (!taken[j] && alike[i][j] > best) {
                        best = alike[i][j];
                        bestA = i;
                        bestB = j;
                    }
                }
            }
            if (bestA >= 0) {
                partner[bestA] = bestB;
                taken[bestB] = true;
            }
            return bestA >= 0;
        }
    }
}
