package org.parallax.bench.figure;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * Figures of what is summed over documents, with their intervals.
 *
 * @param <D> what is known of one document
 */
public final class Sums<D> {

    private final List<D> documents;
    private final Bootstrap<D> bootstrap;

    public Sums(List<D> documents) {
        this.documents = List.copyOf(documents);
        this.bootstrap = new Bootstrap<>(documents);
    }

    /** All documents together. */
    public Matches all(Function<D, Matches> of) {
        return sum(documents, of);
    }

    public Figure f1(String name, String note, Function<D, Matches> of) {
        return bootstrap.figure(name, note, sample -> sum(sample, of).f1());
    }

    public Figure precision(String name, Function<D, Matches> of) {
        return bootstrap.figure(name, sample -> sum(sample, of).precision());
    }

    public Figure recall(String name, Function<D, Matches> of) {
        return bootstrap.figure(name, sample -> sum(sample, of).recall());
    }

    /** How many are right of how many there are, in hundredths; the note says both numbers. */
    public Figure share(String name, Function<D, Matches> of) {
        Matches all = all(of);
        String note = String.format(Locale.ROOT, "%.0f of %.0f", all.right(), all.gold());
        return bootstrap.figure(name, note, sample -> sum(sample, of).recall());
    }

    private static <D> Matches sum(List<D> documents, Function<D, Matches> of) {
        return Matches.sum(documents.stream().map(of).toList());
    }
}
