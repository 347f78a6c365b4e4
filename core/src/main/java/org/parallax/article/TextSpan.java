package org.parallax.article;

import java.util.Comparator;

/**
 * A piece of an article's text. Offsets are UTF-16 code units, {@code end} exclusive; never empty.
 *
 * @param start the first unit
 * @param end the unit after the last
 */
public record TextSpan(int start, int end) implements Comparable<TextSpan> {

    private static final Comparator<TextSpan> BY_PLACE =
            Comparator.comparingInt(TextSpan::start).thenComparingInt(TextSpan::end);

    public TextSpan {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("not a span: " + start + ".." + end);
        }
    }

    /** Written out, as {@link #equals} is: spans are looked up more than anything else. */
    @Override
    public int hashCode() {
        return 31 * start + end;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TextSpan span && span.start == start && span.end == end;
    }

    public int length() {
        return end - start;
    }

    /** The words of this span in their text. */
    public String of(String text) {
        return text.substring(start, end);
    }

    public boolean contains(TextSpan other) {
        return start <= other.start && other.end <= end;
    }

    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    public boolean overlaps(TextSpan other) {
        return start < other.end && other.start < end;
    }

    /** How many units this span and another share. */
    public int common(TextSpan other) {
        return Math.max(0, Math.min(end, other.end) - Math.max(start, other.start));
    }

    /** The smallest span that holds both. */
    public TextSpan union(TextSpan other) {
        return new TextSpan(Math.min(start, other.start), Math.max(end, other.end));
    }

    /** The same span in a text that this one's text stands in, from {@code offset} on. */
    public TextSpan shift(int offset) {
        return new TextSpan(start + offset, end + offset);
    }

    @Override
    public int compareTo(TextSpan other) {
        return BY_PLACE.compare(this, other);
    }
}
