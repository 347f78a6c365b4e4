package org.parallax.disagreement;

import java.util.function.Supplier;
import org.parallax.disagreement.Disagreement.Kind;
import org.parallax.disagreement.Disagreement.Side;

/**
 * Two passages that one rule lays side by side.
 *
 * @param kind what they differ in
 * @param changed whether the matter moved on between the two
 * @param matter what both are about, to be compared: pairs of one matter that share a side are one disagreement
 * @param about what they differ in, as a question around words of one of them; worked out where it is shown
 * @param a one side
 * @param b the other
 * @param why the rule
 */
record Contradiction(Kind kind, boolean changed, String matter, Supplier<String> about, Side a, Side b, String why) {

    Contradiction(Kind kind, boolean changed, String matter, String about, Side a, Side b, String why) {
        this(kind, changed, matter, () -> about, a, b, why);
    }
}
