package org.parallax.place;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;

/** Words by their hashes: which of them are among others is found in one walk through both. Immutable; threads may share it. */
final class Stems {

    private final String[] byHash;
    private final int[] hashes;

    private Stems(String[] byHash) {
        this.byHash = byHash;
        this.hashes = Arrays.stream(byHash).mapToInt(String::hashCode).toArray();
    }

    /** Of words that are all different. */
    static Stems of(Collection<String> words) {
        return new Stems(
                words.stream().sorted(Comparator.comparingInt(String::hashCode)).toArray(String[]::new));
    }

    int size() {
        return hashes.length;
    }

    /** Whether no more than so many of these are not among others; as soon as too many are not, no more are asked. */
    boolean lackAtMost(int most, Stems others) {
        int lacked = 0;
        int from = 0;
        for (int at = 0; at < hashes.length && lacked <= most; at++) {
            while (from < others.hashes.length && others.hashes[from] < hashes[at]) {
                from++;
            }
            lacked += others.have(byHash[at], from) ? 0 : 1;
        }
        return lacked <= most;
    }

    /** Whether a word is among those of its hash, which begin at a place. */
    private boolean have(String word, int from) {
        for (int at = from; at < hashes.length && hashes[at] == word.hashCode(); at++) {
            if (byHash[at].equals(word)) {
                return true;
            }
        }
        return false;
    }
}
