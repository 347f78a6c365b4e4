package org.parallax.cli;

/** Words from anywhere as they may be printed: what a terminal obeys is shown as a mark in its place. */
final class Printable {

    private Printable() {}

    /** Lines stay lines. */
    static String text(String words) {
        return printable(words.replace("\r", ""), "\n\t");
    }

    /** In one line: the name of a file may hold a line break. */
    static String line(String words) {
        return printable(words, "\t");
    }

    private static String printable(String words, String kept) {
        StringBuilder safe = new StringBuilder(words.length());
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            safe.append(kept.indexOf(c) >= 0 || !Character.isISOControl(c) ? c : '\uFFFD');
        }
        return safe.toString();
    }
}
