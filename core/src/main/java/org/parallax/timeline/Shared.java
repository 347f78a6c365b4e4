package org.parallax.timeline;

/** What one passage shares with each of some others. Immutable. */
final class Shared {

    private final int[] others;
    private final int[] words;
    private final double[] alike;

    /** Each array has a place for each of the others. */
    Shared(int[] others, int[] words, double[] alike) {
        this.others = others;
        this.words = words;
        this.alike = alike;
    }

    /** With how many. */
    int size() {
        return others.length;
    }

    /** The number of the passage in a place. */
    int other(int place) {
        return others[place];
    }

    /** How many words they share. */
    int words(int place) {
        return words[place];
    }

    /** As {@link Likeness#of}. */
    double alike(int place) {
        return alike[place];
    }
}
