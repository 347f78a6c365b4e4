package org.parallax.article;

/**
 * A piece of a saved page, in UTF-16 units of its characters, {@code end} exclusive; never empty. A byte order mark does not count.
 *
 * @param start the first unit
 * @param end the unit after the last
 */
public record PageSpan(int start, int end) {

    public PageSpan {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("not a piece of a page: " + start + ".." + end);
        }
    }

    public int length() {
        return end - start;
    }

    /** What stands there in the page's characters: mark-up, entities and all. */
    public String of(String page) {
        return page.substring(start, end);
    }

    /** The smallest piece that holds both. */
    public PageSpan union(PageSpan other) {
        return new PageSpan(Math.min(start, other.start), Math.max(end, other.end));
    }
}
