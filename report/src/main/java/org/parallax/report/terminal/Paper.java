package org.parallax.report.terminal;

import static org.parallax.report.ledger.Labels.count;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Lines of text on a terminal, folded at its width. Characters that steer a terminal, or turn its direction of writing, are taken out of
 * all that is printed, since outlets' words come from anywhere. One thread.
 */
final class Paper {

    private static final String BOLD = "\u001B[1m";
    private static final String FAINT = "\u001B[2m";
    private static final String PLAIN = "\u001B[0m";

    private final Look look;
    private final PrintWriter out;

    Paper(Look look, PrintWriter out) {
        this.look = look;
        this.out = out;
    }

    void blank() {
        out.print('\n');
    }

    void heading(String words) {
        blank();
        out.print(styled(BOLD, clean(words)) + "\n");
    }

    void bold(int indent, String words) {
        print(indent, words, BOLD);
    }

    void faint(int indent, String words) {
        print(indent, words, FAINT);
    }

    void text(int indent, String words) {
        print(indent, words, "");
    }

    /** A label, and text beside it whose further lines stand below its first. */
    void entry(int indent, String label, int width, String words) {
        String start = " ".repeat(indent) + padded(clean(label), width) + " ";
        String below = " ".repeat(indent + width + 1);
        List<String> lines = folded(clean(words), look.columns() - indent - width - 1);
        for (int i = 0; i < lines.size(); i++) {
            out.print((i == 0 ? start : below) + lines.get(i) + "\n");
        }
    }

    /** Each of some items printed, up to a limit; how many more there are in a line. */
    <T> void some(int indent, List<T> items, int limit, Consumer<T> print, String noun) {
        items.stream().limit(limit).forEach(print);
        if (items.size() > limit) {
            faint(indent, "… " + count(items.size() - limit, "more " + noun) + ": see story.html");
        }
    }

    private void print(int indent, String words, String style) {
        for (String line : folded(clean(words), look.columns() - indent)) {
            out.print(" ".repeat(indent) + styled(style, line) + "\n");
        }
    }

    private String styled(String style, String words) {
        return look.colour() && !style.isEmpty() ? style + words + PLAIN : words;
    }

    private static String padded(String words, int width) {
        return words + " ".repeat(Math.max(0, width - columns(words)));
    }

    /** Words of lines no longer than a width; a longer word has a line of its own. */
    private static List<String> folded(String words, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : words.split(" ", -1)) {
            if (line.length() > 0 && columns(line) + 1 + columns(word) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    private static int columns(CharSequence words) {
        return (int) words.codePoints().filter(c -> !isMark(c)).count();
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT;
    }

    private static String clean(String words) {
        StringBuilder clean = new StringBuilder();
        words.codePoints()
                .map(c -> Character.isWhitespace(c) ? ' ' : c)
                .filter(c -> !Character.isISOControl(c) && !turnsDirection(c))
                .forEach(clean::appendCodePoint);
        return clean.toString().strip();
    }

    private static boolean turnsDirection(int c) {
        return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    }
}
