package org.parallax.intake.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Walks once through a tree and lays it out. Words of different blocks are never glued together. */
final class Walk implements NodeVisitor {

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

    private static final Set<String> CELLS = Set.of("td", "th", "dt", "button");

    private static final Set<String> PICTURES = Set.of("img", "picture", "svg", "video");

    /** The library takes them for blocks; they mostly stand within a sentence. */
    private static final Set<String> WITHIN_A_LINE = Set.of("ins", "del");

    private static final int RUNNING = 60;

    private final List<Piece> pieces = new ArrayList<>();
    private final List<Box> boxes = new ArrayList<>();
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private final Map<String, BoxNames> names = new HashMap<>();

    private Box open;
    private int start;
    private int breaks;
    private int unseen;
    private int links;
    private boolean gap;

    /** How many characters the open paragraph has, and whether a sentence ends with its last piece: never looked at twice. */
    private int length;

    private boolean sentenceEnds;

    private Walk(Element root) {
        open = new Box(root, Optional.empty(), 0);
        boxes.add(open);
    }

    static Layout through(Element root) {
        Walk walk = new Walk(root);
        root.childNodes().forEach(child -> child.traverse(walk));
        walk.closeParagraph();
        walk.close(walk.open);
        List<Box> filled = walk.boxes.stream()
                .filter(box -> box.from() < box.to() || box.parent().isEmpty())
                .toList();
        return new Layout(walk.pieces, filled, walk.paragraphs);
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof Element element) {
            count(element, 1);
            border(element);
            open = new Box(element, Optional.of(open), pieces.size());
            boxes.add(open);
            see(element.normalName());
        } else if (node instanceof TextNode text && unseen == 0) {
            append(text);
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            count(element, -1);
            if (!element.normalName().equals("br")) {
                border(element);
            }
            close(open);
            open = open.parent().orElseThrow();
        }
    }

    private void see(String tag) {
        if (PICTURES.contains(tag)) {
            open.getsAPicture();
        } else if (tag.equals("h1")) {
            open.getsATitle();
        }
    }

    /** Most boxes hold no text, and nobody asks for their names. */
    private void close(Box box) {
        box.endsBefore(pieces.size());
        if (box.from() < box.to()) {
            box.isCalled(names(box.element()));
        }
    }

    private void count(Element element, int one) {
        unseen += UNSEEN.contains(element.normalName()) ? one : 0;
        links += element.normalName().equals("a") ? one : 0;
    }

    private BoxNames names(Element element) {
        String id = element.id();
        String value = id.isEmpty() ? element.attr("class") : element.attr("class") + " " + id;
        return value.isEmpty() ? BoxNames.NONE : names.computeIfAbsent(value, BoxNames::of);
    }

    private void border(Element element) {
        String tag = element.normalName();
        if (tag.equals("br")) {
            breaks++;
            gap = true;
        } else if (CELLS.contains(tag)) {
            gap = true;
            closeIfRunning();
        } else if (isBlock(element) && !UNSEEN.contains(tag)) {
            closeParagraph();
        }
    }

    /** A tag of the page's own ("ad-box") is a block as well. */
    private static boolean isBlock(Element element) {
        String tag = element.normalName();
        return (element.isBlock() && !WITHIN_A_LINE.contains(tag)) || tag.indexOf('-') > 0;
    }

    private void append(TextNode text) {
        if (text.isBlank()) {
            gap = true;
            return;
        }
        if (breaks > 1) {
            closeParagraph();
        } else if (breaks == 1) {
            closeIfRunning();
        }
        Piece piece = Piece.of(pieces.size(), text, open, gap, links > 0);
        pieces.add(piece);
        length += piece.length() + 1;
        sentenceEnds = piece.endsASentence(sentenceEnds);
        breaks = 0;
        gap = false;
    }

    /** One line break parts two paragraphs where a sentence of some length ends; in an address or a verse it does not. So does a cell's edge. */
    private void closeIfRunning() {
        if (length > RUNNING && sentenceEnds) {
            closeParagraph();
        }
    }

    private void closeParagraph() {
        if (start < pieces.size()) {
            Box box = open;
            while (box.from() > start) {
                box = box.parent().orElseThrow();
            }
            paragraphs.add(new Paragraph(start, pieces.size(), box));
            gap = false;
        }
        start = pieces.size();
        breaks = 0;
        length = 0;
        sentenceEnds = false;
    }
}
