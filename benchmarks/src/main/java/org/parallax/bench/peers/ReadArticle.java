package org.parallax.bench.peers;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What one article took and gave.
 *
 * @param seconds by the clock on the wall
 * @param processorSeconds of the thread that read it
 * @param things how many quotations, or other things, were found
 * @param named how many of these have a speaker
 */
record ReadArticle(double seconds, double processorSeconds, int things, int named) {

    private static final String MARK = "READ ";

    /** A driver's line for an article; empty for its other output. */
    static Optional<ReadArticle> of(String line) {
        if (!line.startsWith(MARK)) {
            return Optional.empty();
        }
        List<Double> numbers = Arrays.stream(
                        line.substring(MARK.length()).trim().split(" ", -1))
                .map(Double::valueOf)
                .toList();
        return Optional.of(new ReadArticle(
                numbers.get(0),
                numbers.get(1),
                numbers.get(2).intValue(),
                numbers.get(3).intValue()));
    }
}
