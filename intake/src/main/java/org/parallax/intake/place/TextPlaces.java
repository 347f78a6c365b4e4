package org.parallax.intake.place;

import org.parallax.intake.line.Line;
import org.parallax.intake.line.LineStarts;
import org.parallax.intake.line.Whitespace;

/** Finds lines of a plain text in it: the same characters, but for white space and control characters. Threads may share it. */
public final class TextPlaces {

    private final String page;
    private final LineStarts starts;

    public TextPlaces(String page) {
        this.page = page;
        this.starts = LineStarts.of(page);
    }

    /** The words of a line, with their places; without, where others stand there. */
    public PlacedText find(Line line) {
        PlacedText raw = new PlacedText();
        int ink = ink(line.text());
        for (int i = starts.start(line.number()); ink > 0 && i < page.length(); i++) {
            raw.append(page.charAt(i), i, i + 1);
            ink -= isInk(page.charAt(i)) ? 1 : 0;
        }
        PlacedText found = raw.single();
        return found.toString().equals(line.text()) ? found : PlacedText.unplaced(line.text());
    }

    private static int ink(String text) {
        return (int) text.chars().filter(unit -> isInk((char) unit)).count();
    }

    private static boolean isInk(char unit) {
        return !Whitespace.isSpace(unit) && !Character.isISOControl(unit);
    }
}
