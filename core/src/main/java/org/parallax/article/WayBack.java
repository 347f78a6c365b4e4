package org.parallax.article;

import java.util.List;
import java.util.Optional;

/**
 * From an article's text back to the saved page: for each character, the characters of the page that it was made of. What is in no run is not
 * written in the page: the blank line between two paragraphs, the space between two cells. Threads may share it.
 *
 * @param charset the name (IANA) of the character set that turns the page's bytes into its characters; "" where that is not known
 * @param runs in the order of the text; no two overlap there
 */
public record WayBack(String charset, List<Run> runs) {

    /** Of a text that was not read from a page. */
    public static final WayBack NONE = new WayBack("", List.of());

    /**
     * A piece of the text and the piece of the page that it was made of. If they are of one length, each unit stands for its like; if not, the
     * whole stands for the whole: "&amp;amp;" is one character, and so is a stretch of white space.
     */
    public record Run(TextSpan text, PageSpan page) {

        boolean isUnitByUnit() {
            return text.length() == page.length();
        }

        private PageSpan page(TextSpan span) {
            if (!isUnitByUnit()) {
                return page;
            }
            int from = Math.max(span.start(), text.start());
            int to = Math.min(span.end(), text.end());
            return new PageSpan(page.start() + from - text.start(), page.start() + to - text.start());
        }
    }

    public WayBack {
        runs = List.copyOf(runs);
        for (int i = 1; i < runs.size(); i++) {
            if (runs.get(i - 1).text.end() > runs.get(i).text.start()) {
                throw new IllegalArgumentException("runs overlap: " + runs.get(i - 1) + ", " + runs.get(i));
            }
        }
    }

    /** The same way, where the page's character set is known. */
    public WayBack in(String name) {
        return new WayBack(name, runs);
    }

    /** The smallest piece of the page that holds all that a span of the text was made of; empty where nothing of it is written there. */
    public Optional<PageSpan> page(TextSpan span) {
        Optional<PageSpan> all = Optional.empty();
        for (int i = firstAfter(span.start());
                i < runs.size() && runs.get(i).text.start() < span.end();
                i++) {
            PageSpan piece = runs.get(i).page(span);
            all = Optional.of(all.map(piece::union).orElse(piece));
        }
        return all;
    }

    /** Index of the first run that ends after a place in the text. */
    private int firstAfter(int offset) {
        int low = 0;
        int high = runs.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (runs.get(middle).text.end() > offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
