package org.parallax.intake.body;

import java.util.List;
import java.util.Set;
import org.parallax.intake.layout.Box;
import org.parallax.intake.layout.Paragraph;
import org.parallax.intake.layout.Piece;
import org.parallax.intake.line.Line;

/**
 * What is left of a paragraph when the boxes in it that are no article are taken out.
 *
 * @param paragraph where it stands
 * @param pieces what is left of it, in their order
 * @param line its words
 * @param linked how many of its characters are links
 * @param prose how many are running text: none of a label, a heading or a row of links
 */
public record Passage(Paragraph paragraph, List<Piece> pieces, Line line, int linked, int prose) {

    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
    private static final Set<String> LISTED = Set.of("li", "td", "tr", "dl");
    private static final Set<String> PARTS = Set.of("div", "article", "body");

    private static final int MOSTLY = 50;

    static Passage of(Paragraph paragraph, List<Piece> pieces, Line line) {
        int linked =
                pieces.stream().filter(Piece::linked).mapToInt(Piece::length).sum();
        return new Passage(paragraph, pieces, line, linked, prose(line, linked));
    }

    private static int prose(Line line, int linked) {
        int length = line.text().length();
        boolean isRowOfLinks = linked * 100 >= length * MOSTLY;
        return !isRowOfLinks && line.isProse() ? length - linked : 0;
    }

    public String text() {
        return line.text();
    }

    int length() {
        return line.text().length();
    }

    /** Whether at least so much of it is links, in percent. */
    boolean isLinked(int percent) {
        return linked * 100 >= length() * percent;
    }

    boolean isHeading() {
        return HEADINGS.contains(block().tag());
    }

    /** Whether it stands in a list or a table, and not in a block of its own there. */
    boolean isListed() {
        return paragraph
                .box()
                .outwards()
                .takeWhile(box -> !PARTS.contains(box.tag()))
                .anyMatch(box -> LISTED.contains(box.tag()));
    }

    /** Whether it is several cells of a table that stand beside one another. */
    boolean isRow() {
        return paragraph.box().tag().equals("tr");
    }

    private Box block() {
        return paragraph
                .box()
                .outwards()
                .filter(box -> box.element().isBlock())
                .findFirst()
                .orElse(paragraph.box());
    }
}
