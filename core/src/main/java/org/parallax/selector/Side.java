package org.parallax.selector;

import java.util.stream.IntStream;

/**
 * The words on one side of a quote, from the nearest to the furthest. Compared are pairs of neighbouring words, at their distance from the quote: one word
 * is shared by any two sentences, a pair at its place seldom. The nearest word makes a pair with the quote itself. In the rest of the quote's sentence a
 * pair may be up to two words nearer or further, since a word may have been put in or taken out; beyond the sentence it must be as far as that says,
 * but where one place is held against another it may be off again.
 */
final class Side {

    private static final int QUOTE = -2;
    private static final int SLACK = 2;

    /** The quote, then the words. */
    private final int[] chain;

    private final int rest;
    private final boolean edge;

    private Side(int[] chain, int rest, boolean edge) {
        this.chain = chain;
        this.rest = rest;
        this.edge = edge;
    }

    /**
     * @param words from the nearest to the furthest
     * @param rest how many of them are of the quote's own sentence
     * @param edge whether they reach to the edge of the text
     */
    static Side of(IntStream words, int rest, boolean edge) {
        return new Side(chain(words), rest, edge);
    }

    private static int[] chain(IntStream nearToFar) {
        return IntStream.concat(IntStream.of(QUOTE), nearToFar).toArray();
    }

    private int length() {
        return chain.length - 1;
    }

    /** How many words are to be compared. */
    int reach() {
        return length() + SLACK;
    }

    /**
     * How like other words are.
     *
     * @param words from the nearest to the furthest, {@link #reach} of them where there are so many
     * @param left how many words there are up to the edge of the text
     */
    Likeness compare(IntStream words, int left) {
        int[] now = chain(words);
        Followed inside = follow(1, rest, now, 0);
        int shift = inside.shift();
        int atTheEdge = edge && left == length() + shift ? AnchoredText.BEYOND : 0;
        return new Likeness(
                inside.pairs(),
                beyond(now, shift) + atTheEdge,
                follow(rest + 1, length(), now, shift).pairs() + atTheEdge,
                rest > 0 && now.length > 1 && now[1] == chain[1]);
    }

    /** How many pairs were found again, and how far off the last of them stands. */
    private record Followed(int pairs, int shift) {}

    private Followed follow(int from, int to, int[] now, int shift) {
        int pairs = 0;
        int moved = shift;
        for (int i = from; i <= to; i++) {
            int at = like(i, now, moved);
            if (at > 0) {
                pairs++;
                moved = at - i;
            }
        }
        return new Followed(pairs, moved);
    }

    /** Where the pair that ends at {@code i} stands now, as near as can be to where the one before it says; 0 where it does not. */
    private int like(int i, int[] now, int shift) {
        for (int off = 0; off <= SLACK; off++) {
            if (isLike(i, now, i + shift + off)) {
                return i + shift + off;
            }
            if (isLike(i, now, i + shift - off)) {
                return i + shift - off;
            }
        }
        return 0;
    }

    private boolean isLike(int i, int[] now, int at) {
        return at > 0
                && at < now.length
                && Math.abs(at - i) <= SLACK
                && now[at] == chain[i]
                && now[at - 1] == chain[i - 1];
    }

    private int beyond(int[] now, int shift) {
        return (int) IntStream.range(rest + 1, chain.length)
                .filter(i -> isLike(i, now, i + shift))
                .count();
    }

    /**
     * How like the words on one side of a place are to those of a quote.
     *
     * @param inside pairs of words that are the same in the rest of its sentence
     * @param beyond pairs that are the same beyond it
     * @param beyondOrSo the same, also a word or two off
     * @param touches whether the nearest word is one of its sentence and the same
     */
    record Likeness(int inside, int beyond, int beyondOrSo, boolean touches) {

        int pairs() {
            return inside + beyond;
        }
    }
}
