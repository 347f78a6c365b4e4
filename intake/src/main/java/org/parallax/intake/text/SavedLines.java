package org.parallax.intake.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.parallax.intake.line.Line;
import org.parallax.intake.line.LineStarts;

/** The lines of a text file, blank ones too, hard wraps taken back. */
final class SavedLines {

    private static final int NARROWEST = 45;
    private static final int WIDEST = 110;
    private static final int ENOUGH = 5;

    private SavedLines() {}

    /** One line for each paragraph or blank line; the number is that of its first line in the file. */
    static List<Line> of(String text) {
        List<Line> lines = split(text);
        int width = lines.stream().mapToInt(line -> line.text().length()).max().orElse(0);
        return isWrapped(lines, width) ? unwrapped(lines, width) : lines;
    }

    private static List<Line> split(String text) {
        LineStarts starts = LineStarts.of(text);
        return IntStream.rangeClosed(1, starts.count())
                .mapToObj(line -> Line.of(line, text.substring(starts.start(line), starts.end(line))))
                .toList();
    }

    /** Whether an editor or a mail program cut the lines at a column: no line is longer, and most of those that are nearly full run on. */
    private static boolean isWrapped(List<Line> lines, int width) {
        if (width < NARROWEST || width > WIDEST) {
            return false;
        }
        int full = 0;
        int runOn = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (isFull(lines.get(i), width) && !lines.get(i + 1).isBlank()) {
                full++;
                runOn += lines.get(i).endsASentence() ? 0 : 1;
            }
        }
        return full >= ENOUGH && runOn * 3 >= full * 2;
    }

    private static boolean isFull(Line line, int width) {
        return line.text().length() * 10 >= width * 7;
    }

    private static List<Line> unwrapped(List<Line> lines, int width) {
        List<Line> joined = new ArrayList<>();
        StringBuilder paragraph = new StringBuilder();
        int first = 0;
        for (Line line : lines) {
            first = paragraph.isEmpty() ? line.number() : first;
            paragraph.append(paragraph.isEmpty() ? "" : " ").append(line.text());
            if (!isFull(line, width)) {
                joined.add(Line.of(first, paragraph.toString()));
                paragraph.setLength(0);
            }
        }
        if (!paragraph.isEmpty()) {
            joined.add(Line.of(first, paragraph.toString()));
        }
        return joined;
    }
}
