package org.parallax.disagreement.rule;

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
 * @param quoted whether the sides are what was said alone, and are shown without the outlet's words around it
 */
public record Contradiction(
        Kind kind, boolean changed, String matter, Supplier<String> about, Side a, Side b, String why, boolean quoted) {

    /** Two passages that are shown with the words around them. */
    public Contradiction(
            Kind kind, boolean changed, String matter, Supplier<String> about, Side a, Side b, String why) {
        this(kind, changed, matter, about, a, b, why, false);
    }

    /** The same, whose question is known beforehand. */
    public Contradiction(Kind kind, boolean changed, String matter, String about, Side a, Side b, String why) {
        this(kind, changed, matter, () -> about, a, b, why);
    }

    /** The same, of what was said alone. */
    public Contradiction asQuoted() {
        return new Contradiction(kind, changed, matter, about, a, b, why, true);
    }
}
