package org.parallax.intake.line;

import java.util.Arrays;

/** Where the lines of a file begin. Threads may share it. */
public final class LineStarts {

    private final int[] starts;
    private final int end;

    private LineStarts(int[] starts, int end) {
        this.starts = starts;
        this.end = end;
    }

    /** Of a text, in UTF-16 units. Any kind of line break ends a line; "\r\n" is one. */
    public static LineStarts of(String text) {
        int[] starts = new int[16];
        int lines = 1;
        for (int i = 0; i < text.length(); i++) {
            if (isBreak(text.charAt(i)) && !isFirstOfTwo(text, i)) {
                starts = lines == starts.length ? Arrays.copyOf(starts, 2 * lines) : starts;
                starts[lines++] = i + 1;
            }
        }
        return new LineStarts(Arrays.copyOf(starts, lines), text.length());
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\r' || c == '\f' || c == '\u000B' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    private static boolean isFirstOfTwo(String text, int i) {
        return text.charAt(i) == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
    }

    /** How many lines there are; at least one. */
    public int count() {
        return starts.length;
    }

    /** Where a line begins; lines are counted from 1. */
    public int start(int line) {
        return starts[line - 1];
    }

    /** Where the next line begins, or the text ends. */
    public int end(int line) {
        return line == starts.length ? end : starts[line];
    }

    /** The line that a place lies in. */
    public int lineAt(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }
}
