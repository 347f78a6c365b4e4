package org.parallax.timeline.likelihood;

/** What one passage shares with each of some others. Immutable. */
public final class Shared {

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
    public int size() {
        return others.length;
    }

    /** The number of the passage in a place. */
    public int other(int place) {
        return others[place];
    }

    /** How many words they share. */
    public int words(int place) {
        return words[place];
    }

    /** As {@link Likeness#of}. */
    public double alike(int place) {
        return alike[place];
    }
}
