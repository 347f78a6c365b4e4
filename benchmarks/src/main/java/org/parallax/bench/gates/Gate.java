package org.parallax.bench.gates;

import java.util.Locale;
import org.parallax.bench.figure.Figure;

/**
 * A figure that must not get worse.
 *
 * @param figure its name in the command's table
 * @param pinned what it was when the gate was set
 * @param margin how much worse it may be, for what is random in it
 * @param lower whether less is better
 */
record Gate(String figure, double pinned, double margin, boolean lower) {

    boolean holds(Figure measured) {
        return lower ? measured.value() <= pinned + margin : measured.value() >= pinned - margin;
    }

    /** A line for a person. */
    String line(Figure measured) {
        return String.format(
                Locale.ROOT,
                "%-6s %s: %s (%s %s)",
                holds(measured) ? "holds" : "FAILS",
                figure,
                number(measured.value()),
                lower ? "at most" : "at least",
                number(lower ? pinned + margin : pinned - margin));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, value == Math.rint(value) ? "%.0f" : "%.3f", value);
    }
}
