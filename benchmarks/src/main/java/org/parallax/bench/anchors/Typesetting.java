package org.parallax.bench.anchors;

import java.util.Map;
import java.util.SplittableRandom;

/** Sets a sentence in another way that reads the same: quotation marks, dashes, spaces, what nobody sees. One thread uses it. */
final class Typesetting {

    private static final Map<Character, Character> LIKE = Map.of(
            '"', '”', '“', '"', '”', '"', '\'', '’', '‘', '\'', '’', '\'', ' ', '\u00a0', '-', '\u2011', '—', '―');
    private static final String UNSEEN = "\u200b\u00ad";

    /** One character in so many is set in another way. */
    private static final int RARE = 12;

    private final SplittableRandom random;

    Typesetting(SplittableRandom random) {
        this.random = random;
    }

    Piece set(Piece piece) {
        Piece other = piece;
        for (int at = 0; at < other.text().length(); at++) {
            Character like = LIKE.get(other.text().charAt(at));
            if (like != null && random.nextInt(RARE) == 0) {
                other = other.withLike(at, like);
            } else if (random.nextInt(RARE * RARE) == 0 && at > 0) {
                other = other.withUnseen(at, UNSEEN.charAt(random.nextInt(UNSEEN.length())));
                at++;
            }
        }
        return other;
    }
}
