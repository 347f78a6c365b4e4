package org.parallax.intake.page;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * The words of an element that has few. A name, a date or a headline is short; whoever asks for the words of boxes in boxes in boxes would else
 * read a page hundreds of times.
 */
final class ShortText implements NodeFilter {

    private static final int MOST_CHARACTERS = 1_000;
    private static final int MOST_NODES = 500;

    private int characters;
    private int nodes;

    private ShortText() {}

    /** As the parser gives it; "" where there is more of it than a name, a date or a headline has. */
    static String of(Element element) {
        ShortText counted = new ShortText();
        element.filter(counted);
        return counted.isMore() ? "" : element.text();
    }

    private boolean isMore() {
        return characters > MOST_CHARACTERS || nodes > MOST_NODES;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        nodes++;
        characters +=
                node instanceof TextNode text ? text.getWholeText().strip().length() : 0;
        return isMore() ? FilterResult.STOP : FilterResult.CONTINUE;
    }
}
