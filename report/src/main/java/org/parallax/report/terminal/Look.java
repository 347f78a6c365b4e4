package org.parallax.report.terminal;

/**
 * How wide a terminal is and whether it has colours.
 *
 * @param columns at least 40 are used
 * @param colour whether to use bold and faint letters; never for a file or a pipe
 */
public record Look(int columns, boolean colour) {

    /** Lines longer than this are hard to read. */
    private static final int WIDEST = 110;

    private static final int NARROWEST = 40;

    /** For a file or a pipe. */
    public static final Look PLAIN = new Look(100, false);

    public Look {
        columns = Math.max(NARROWEST, Math.min(WIDEST, columns));
    }
}
