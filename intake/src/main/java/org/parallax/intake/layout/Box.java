package org.parallax.intake.layout;

import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** An element of a page: what rules decide on as a whole. It covers a row of neighbouring pieces of text. */
public final class Box {

    private final Element element;
    private final Optional<Box> parent;
    private final BoxNames names;
    private final int from;
    private int to;

    Box(Element element, Optional<Box> parent, BoxNames names, int from) {
        this.element = element;
        this.parent = parent;
        this.names = names;
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

    void endsBefore(int piece) {
        to = piece;
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
