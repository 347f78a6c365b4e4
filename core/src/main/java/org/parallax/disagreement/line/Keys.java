package org.parallax.disagreement.line;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/** What some words are compared by, in their order; whether one is among them is looked up by its hash. Immutable; threads may share it. */
public final class Keys {

    private final String[] inOrder;
    private final String[] byHash;
    private final int[] hashes;

    private Keys(String[] inOrder) {
        this.inOrder = inOrder;
        this.byHash = inOrder.clone();
        Arrays.sort(byHash, Comparator.comparingInt(String::hashCode));
        this.hashes = Arrays.stream(byHash).mapToInt(String::hashCode).toArray();
    }

    /** Of words that are all different. */
    static Keys of(Collection<String> words) {
        return new Keys(words.toArray(String[]::new));
    }

    /** How many they are. */
    public int size() {
        return inOrder.length;
    }

    /** All, in their order. */
    public List<String> all() {
        return Collections.unmodifiableList(Arrays.asList(inOrder));
    }

    String get(int index) {
        return inOrder[index];
    }

    /** Whether one is among them. */
    public boolean has(String key) {
        int hash = key.hashCode();
        for (int at = firstFrom(hash); at < hashes.length && hashes[at] == hash; at++) {
            if (byHash[at].equals(key)) {
                return true;
            }
        }
        return false;
    }

    private int firstFrom(int hash) {
        int low = 0;
        int high = hashes.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (hashes[middle] < hash) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** How many of them are among others. */
    public int sharedWith(Keys others) {
        int shared = 0;
        for (String key : inOrder) {
            shared += others.has(key) ? 1 : 0;
        }
        return shared;
    }

    /** Whether so many of them are among others: no more are looked up than it takes. */
    public boolean shares(Keys others, int least) {
        int missing = least;
        for (int at = 0; missing > 0 && inOrder.length - at >= missing; at++) {
            missing -= others.has(inOrder[at]) ? 1 : 0;
        }
        return missing <= 0;
    }
}
