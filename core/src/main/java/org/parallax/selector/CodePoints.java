package org.parallax.selector;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.parallax.article.TextSpan;

/** The places of a text counted in code points, and the way back to UTF-16 units. Immutable; threads may share it. */
public final class CodePoints {

    private final int units;

    /** Where the second unit of each surrogate pair stands: each makes the places after it differ by one. */
    private final int[] secondUnits;

    private CodePoints(int units, int[] secondUnits) {
        this.units = units;
        this.secondUnits = secondUnits;
    }

    public static CodePoints of(String text) {
        int[] seconds = IntStream.range(1, text.length())
                .filter(at -> Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at)))
                .toArray();
        return new CodePoints(text.length(), seconds);
    }

    /** A span in code points; one that cuts a surrogate pair is widened to hold it. */
    public TextPositionSelector position(TextSpan span) {
        if (span.end() > units) {
            throw new IllegalArgumentException(span + " goes beyond the text, which has " + units + " units");
        }
        return new TextPositionSelector(
                span.start() - secondsBefore(span.start() + 1), span.end() - secondsBefore(span.end()));
    }

    /** A place in UTF-16 units. */
    public TextSpan span(TextPositionSelector position) {
        int all = units - secondUnits.length;
        if (position.end() > all) {
            throw new IllegalArgumentException(position + " goes beyond the text, which has " + all + " code points");
        }
        return new TextSpan(unit(position.start()), unit(position.end()));
    }

    private int secondsBefore(int unit) {
        int found = Arrays.binarySearch(secondUnits, unit);
        return found < 0 ? -found - 1 : found;
    }

    /** The pairs before a code point are those whose own number is smaller. */
    private int unit(int codePoint) {
        int low = 0;
        int high = secondUnits.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (secondUnits[middle] - 1 - middle < codePoint) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return codePoint + low;
    }
}
