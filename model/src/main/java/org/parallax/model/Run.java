package org.parallax.model;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.parallax.article.TextSpan;

/**
 * Words of a window that belong together.
 *
 * @param first index of the first word
 * @param end index after the last
 */
record Run(int first, int end) {

    int size() {
        return end - first;
    }

    /** Where the run lies in the text. */
    TextSpan span(Window window) {
        return new TextSpan(
                window.words().get(first).start(), window.words().get(end - 1).end());
    }

    void addTo(BitSet words) {
        words.set(first, end);
    }

    /** The unbroken runs of the words in a set. */
    static List<Run> of(BitSet words) {
        List<Run> runs = new ArrayList<>();
        for (int at = words.nextSetBit(0); at >= 0; ) {
            int end = words.nextClearBit(at);
            runs.add(new Run(at, end));
            at = words.nextSetBit(end);
        }
        return runs;
    }
}
