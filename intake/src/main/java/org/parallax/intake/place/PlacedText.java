package org.parallax.intake.place;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.parallax.article.PageSpan;
import org.parallax.article.TextSpan;
import org.parallax.article.WayBack;
import org.parallax.intake.line.Whitespace;

/** Text that grows, each unit with the piece of the saved page that it was made of, or none. A single thread uses it. */
public final class PlacedText {

    private static final int NOWHERE = -1;
    private static final int FIRST_ROOM = 64;

    private final StringBuilder text = new StringBuilder();
    private int[] from = new int[FIRST_ROOM];
    private int[] to = new int[FIRST_ROOM];

    /** Words that are written nowhere in the page. */
    public static PlacedText unplaced(String words) {
        PlacedText nowhere = new PlacedText();
        nowhere.appendUnplaced(words);
        return nowhere;
    }

    /**
     * The words that a parser made of a piece of HTML; without places where they cannot be laid over it.
     *
     * @param attribute whether the piece is an attribute's value, where an entity without a semicolon is read otherwise
     */
    public static PlacedText parsed(String words, String html, PageSpan piece, boolean attribute) {
        return Unescaping.of(words, html, piece, attribute);
    }

    /** A headline, which may be empty, and the paragraphs of a body, parted by blank lines that are written nowhere. */
    public static PlacedText ofArticle(PlacedText headline, List<PlacedText> paragraphs) {
        PlacedText all = new PlacedText();
        all.append(headline);
        for (PlacedText paragraph : paragraphs) {
            all.appendUnplaced(all.length() == 0 ? "" : "\n\n");
            all.append(paragraph);
        }
        return all;
    }

    public int length() {
        return text.length();
    }

    /** Adds a unit that was made of a piece of the page. */
    public void append(char unit, int start, int end) {
        makeRoom(1);
        from[text.length()] = start;
        to[text.length()] = end;
        text.append(unit);
    }

    /** Adds a stretch of the page, unit by unit as it stands there. */
    public void appendAsItStands(String page, int start, int end) {
        makeRoom(end - start);
        int length = text.length();
        for (int i = start; i < end; i++) {
            from[length + i - start] = i;
            to[length + i - start] = i + 1;
        }
        text.append(page, start, end);
    }

    /** Adds what is written nowhere in the page. */
    public void appendUnplaced(String words) {
        makeRoom(words.length());
        Arrays.fill(from, text.length(), text.length() + words.length(), NOWHERE);
        Arrays.fill(to, text.length(), text.length() + words.length(), NOWHERE);
        text.append(words);
    }

    public void append(PlacedText other) {
        append(other, 0, other.length());
    }

    private void append(PlacedText other, int start, int end) {
        makeRoom(end - start);
        System.arraycopy(other.from, start, from, text.length(), end - start);
        System.arraycopy(other.to, start, to, text.length(), end - start);
        text.append(other.text, start, end);
    }

    private void makeRoom(int units) {
        int needed = text.length() + units;
        if (needed > from.length) {
            from = Arrays.copyOf(from, Math.max(needed, 2 * from.length));
            to = Arrays.copyOf(to, from.length);
        }
    }

    /** As {@link Whitespace#single} makes it of the words alone. A stretch of white space stands where it begins, as far as nothing parts it. */
    public PlacedText single() {
        PlacedText single = new PlacedText();
        int space = NOWHERE;
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (Whitespace.isSpace(unit)) {
                space = space == NOWHERE ? i : space;
            } else if (!Character.isISOControl(unit)) {
                if (space != NOWHERE && single.length() > 0) {
                    single.append(' ', from[space], endOfSpace(space));
                }
                single.append(unit, from[i], to[i]);
                space = NOWHERE;
            }
        }
        return single;
    }

    private int endOfSpace(int first) {
        int last = first;
        while (last + 1 < text.length()
                && Whitespace.isSpace(text.charAt(last + 1))
                && from[last + 1] == to[last]
                && to[last] != NOWHERE) {
            last++;
        }
        return to[last];
    }

    /** Without what nobody sees: soft hyphens and spaces of no width. */
    public PlacedText visible() {
        PlacedText visible = new PlacedText();
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) != '\u00AD' && text.charAt(i) != '\u200B') {
                visible.append(text.charAt(i), from[i], to[i]);
            }
        }
        return visible;
    }

    /** The part of it that has these words; empty where none has. */
    public Optional<PlacedText> part(String words) {
        int start = text.indexOf(words);
        if (start < 0) {
            return Optional.empty();
        }
        PlacedText part = new PlacedText();
        part.append(this, start, start + words.length());
        return Optional.of(part);
    }

    /** The way back from it to the page. */
    public WayBack wayBack() {
        List<WayBack.Run> runs = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= text.length(); i++) {
            if (i == text.length() || !goesOn(i, start)) {
                if (from[start] != NOWHERE && text.length() > 0) {
                    runs.add(new WayBack.Run(new TextSpan(start, i), new PageSpan(from[start], to[i - 1])));
                }
                start = i;
            }
        }
        return new WayBack("", runs);
    }

    /** Whether a unit goes on a run: both unit by unit and side by side, or both made of the very same piece. */
    private boolean goesOn(int i, int start) {
        boolean plain = isPlain(start) && isPlain(i) && from[i] == to[i - 1];
        boolean same = !isPlain(i) && from[i] == from[i - 1] && to[i] == to[i - 1];
        return plain || same;
    }

    private boolean isPlain(int i) {
        return to[i] - from[i] == 1;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
