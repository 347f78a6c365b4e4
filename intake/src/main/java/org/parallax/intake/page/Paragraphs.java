package org.parallax.intake.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.parallax.intake.line.Line;

/** The paragraphs of an element, in their order: what stands between two borders of blocks. Words of different blocks are never glued together. */
final class Paragraphs implements NodeVisitor {

    private static final Set<String> UNSEEN = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "head",
            "title",
            "textarea",
            "select",
            "option",
            "svg",
            "iframe",
            "object");
    private static final Set<String> CELLS = Set.of("td", "th", "dt", "button", "option");
    private static final int RUNNING = 60;

    private final List<Line> lines = new ArrayList<>();
    private final StringBuilder open = new StringBuilder();
    private int firstLine;
    private int breaks;
    private int unseen;

    private Paragraphs() {}

    static List<Line> of(Element element) {
        Paragraphs paragraphs = new Paragraphs();
        element.traverse(paragraphs);
        paragraphs.close();
        return paragraphs.lines;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof Element element) {
            unseen += UNSEEN.contains(element.normalName()) ? 1 : 0;
            border(element);
        } else if (node instanceof TextNode text && unseen == 0) {
            append(text);
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            unseen -= UNSEEN.contains(element.normalName()) ? 1 : 0;
            if (!element.normalName().equals("br")) {
                border(element);
            }
        }
    }

    private void border(Element element) {
        if (element.normalName().equals("br")) {
            breaks++;
        } else if (CELLS.contains(element.normalName())) {
            open.append(' ');
        } else if (element.isBlock() || element.normalName().equals("hr")) {
            close();
        }
    }

    private void append(TextNode text) {
        if (text.isBlank()) {
            open.append(' ');
            return;
        }
        if (breaks > 1 || (breaks == 1 && endsRunningText())) {
            close();
        }
        open.append(breaks > 0 ? " " : "");
        breaks = 0;
        firstLine = firstLine == 0 && text.sourceRange().isTracked()
                ? text.sourceRange().start().lineNumber()
                : firstLine;
        open.append(text.getWholeText());
    }

    /** One line break parts two paragraphs where a sentence of some length ends; in an address or a verse it does not. */
    private boolean endsRunningText() {
        Line before = Line.of(0, open.toString());
        return before.text().length() > RUNNING && before.endsASentence();
    }

    private void close() {
        Line line = Line.of(firstLine, open.toString());
        if (!line.isBlank()) {
            lines.add(line);
        }
        open.setLength(0);
        firstLine = 0;
        breaks = 0;
    }
}
