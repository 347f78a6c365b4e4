package org.parallax.intake.layout;

import java.util.List;
import java.util.function.ToIntFunction;
import org.jsoup.nodes.Element;
import org.parallax.intake.line.Line;
import org.parallax.intake.line.Whitespace;

/** A page as a reader sees it. Immutable. */
public final class Layout {

    private final List<Piece> pieces;
    private final List<Box> boxes;
    private final List<Paragraph> paragraphs;

    private final List<Line> lines;

    /** How many characters of running text, of links and of anything stand before each piece; the last is that of all. */
    private final int[] running;

    private final int[] linked;
    private final int[] length;

    Layout(List<Piece> pieces, List<Box> boxes, List<Paragraph> paragraphs) {
        this.pieces = List.copyOf(pieces);
        this.boxes = List.copyOf(boxes);
        this.paragraphs = List.copyOf(paragraphs);
        this.lines = this.paragraphs.stream()
                .map(paragraph -> line(this.pieces.subList(paragraph.from(), paragraph.to())))
                .toList();
        this.running = sums(Piece::running);
        this.linked = sums(piece -> piece.linked() ? piece.length() : 0);
        this.length = sums(Piece::length);
    }

    private int[] sums(ToIntFunction<Piece> size) {
        int[] before = new int[pieces.size() + 1];
        for (int i = 0; i < pieces.size(); i++) {
            before[i + 1] = before[i] + size.applyAsInt(pieces.get(i));
        }
        return before;
    }

    /** Of what stands in an element. */
    public static Layout of(Element body) {
        return Walk.through(body);
    }

    /** The text nodes that are seen and not blank, in their order. */
    public List<Piece> pieces() {
        return pieces;
    }

    /** How many characters a box holds. */
    public int length(Box box) {
        return length[box.to()] - length[box.from()];
    }

    /** All boxes that hold any text, the outermost first and each before those within it. */
    public List<Box> boxes() {
        return boxes;
    }

    /** All paragraphs, in their order; together they hold each piece once. */
    public List<Paragraph> paragraphs() {
        return paragraphs;
    }

    /** How many characters of running text a box holds: of pieces that are longer than a label and no link. */
    public int running(Box box) {
        return running[box.to()] - running[box.from()];
    }

    /** How many characters of running text the page holds. */
    public int running() {
        return running[pieces.size()];
    }

    /** The share of a box in the page's running text, in percent. */
    public int percent(Box box) {
        return (int) (100L * running(box) / Math.max(1, running()));
    }

    /** The characters of a box that are links, and all its characters: how much of it leads elsewhere. */
    public int linkedPercent(Box box) {
        long links = (long) linked[box.to()] - linked[box.from()];
        return (int) (100 * links / Math.max(1, length(box)));
    }

    /** The words of each paragraph, in their order. */
    public List<Line> lines() {
        return lines;
    }

    /** Pieces in a row as one line. */
    public static Line line(List<Piece> inARow) {
        StringBuilder text = new StringBuilder();
        for (Piece piece : inARow) {
            text.append(piece.gap() ? " " : "").append(piece.node().getWholeText());
        }
        int number = inARow.isEmpty()
                ? 0
                : inARow.get(0).node().sourceRange().start().lineNumber();
        return Line.of(Math.max(0, number), text.toString());
    }

    /** What stands in a box, in one line. */
    public String text(Box box) {
        StringBuilder text = new StringBuilder();
        pieces.subList(box.from(), box.to())
                .forEach(piece -> text.append(' ').append(piece.node().getWholeText()));
        return Whitespace.single(text.toString());
    }
}
