package org.parallax.bench.figure;

import java.util.Locale;

/**
 * One row of a table: a value, and where it lies in 95 of 100 samples of as many documents.
 *
 * @param name what was measured
 * @param value over all documents
 * @param low the 2.5th percentile of the resamples; equal to the value where nothing was resampled
 * @param high the 97.5th percentile
 * @param note what a reader must know beside it, or ""
 */
public record Figure(String name, double value, double low, double high, String note) {

    /** A figure that has no interval: a count, a size. */
    public static Figure exact(String name, double value, String note) {
        return new Figure(name, value, value, value, note);
    }

    public boolean hasInterval() {
        return low != high;
    }

    /** The value, or value and interval, as a table shows them: "69.4 (66.0 to 72.8)". */
    public String shown() {
        return hasInterval() ? "%s (%s to %s)".formatted(number(value), number(low), number(high)) : number(value);
    }

    private static String number(double number) {
        boolean whole = number == Math.rint(number) && Math.abs(number) < 1e9;
        return String.format(Locale.ROOT, whole ? "%.0f" : Math.abs(number) < 10 ? "%.3f" : "%.1f", number);
    }
}
