package org.parallax.selector;

/**
 * A place in a text, as the W3C's Web Annotation Data Model (4.2.5) has it: counted in Unicode code points, not in UTF-16 units.
 * {@link CodePoints} turns one into the other.
 *
 * @param start the first code point
 * @param end the code point after the last
 */
public record TextPositionSelector(int start, int end) {

    public TextPositionSelector {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("not a place: " + start + ".." + end);
        }
    }
}
