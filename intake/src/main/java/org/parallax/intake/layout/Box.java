package org.parallax.intake.layout;

import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** An element of a page: what rules decide on as a whole. It covers a row of neighbouring pieces of text. */
public final class Box {

    private final Element element;
    private final Optional<Box> parent;
    private final int from;
    private BoxNames names = BoxNames.NONE;
    private boolean pictured;
    private boolean titled;
    private int to;

    Box(Element element, Optional<Box> parent, int from) {
        this.element = element;
        this.parent = parent;
        this.from = from;
        this.to = from;
    }

    public Element element() {
        return element;
    }

    /** The box around it; the outermost has none. */
    public Optional<Box> parent() {
        return parent;
    }

    public String tag() {
        return element.normalName();
    }

    public BoxNames names() {
        return names;
    }

    /** Index of its first piece. */
    public int from() {
        return from;
    }

    /** Index after its last. */
    public int to() {
        return to;
    }

    /** Whether a picture or a film stands in it, or it is one. */
    public boolean hasPicture() {
        return pictured;
    }

    /** Whether a heading of the first rank stands in it, or it is one. */
    public boolean hasTitle() {
        return titled;
    }

    void endsBefore(int piece) {
        to = piece;
    }

    void isCalled(BoxNames words) {
        names = words;
    }

    /** It, and whatever is around it, has a picture. */
    void getsAPicture() {
        outwards().takeWhile(box -> !box.pictured).forEach(box -> box.pictured = true);
    }

    /** It, and whatever is around it, has a title. */
    void getsATitle() {
        outwards().takeWhile(box -> !box.titled).forEach(box -> box.titled = true);
    }

    /** It and the boxes around it, from within. */
    public Stream<Box> outwards() {
        return Stream.iterate(Optional.of(this), Optional::isPresent, box -> box.get().parent)
                .map(Optional::get);
    }

    public boolean isIn(Box other) {
        return other.from <= from && to <= other.to;
    }
}
