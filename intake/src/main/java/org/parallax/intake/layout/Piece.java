package org.parallax.intake.layout;

import org.jsoup.nodes.TextNode;
import org.parallax.intake.line.Line;
import org.parallax.intake.line.Whitespace;

/**
 * A text node of a page, where it is seen.
 *
 * @param index its place among all pieces of the page
 * @param node as parsed
 * @param box the innermost box that it stands in
 * @param gap whether a border that ends no paragraph parts it from the piece before: a line break, the edge of a table's cell
 * @param linked whether it is a link, or part of one
 * @param length in characters, without white space at its ends
 */
public record Piece(int index, TextNode node, Box box, boolean gap, boolean linked, int length) {

    /** A label or a name is no running text. */
    private static final int LABEL = 50;

    /** No more marks close a sentence. */
    private static final int TAIL = 6;

    static Piece of(int index, TextNode node, Box box, boolean gap, boolean linked) {
        return new Piece(
                index, node, box, gap, linked, node.getWholeText().strip().length());
    }

    /**
     * Whether a sentence ends with it.
     *
     * @param before whether one ends with the piece before: a closing quotation mark alone ends what the piece before it ended
     */
    boolean endsASentence(boolean before) {
        String text = node.getWholeText();
        int end = end(text);
        String tail = text.substring(Math.max(0, end - TAIL), end);
        return Line.endsASentence(tail) || (before && length <= TAIL && Line.closes(tail));
    }

    private static int end(String text) {
        int end = text.length();
        while (end > 0 && Whitespace.isSpace(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    /** How many characters of running text it has: none where it is short or a link. */
    int running() {
        return !linked && length > LABEL ? length : 0;
    }
}
