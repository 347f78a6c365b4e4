package org.parallax.bench.figure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;

/**
 * Gives a figure its interval by drawing as many documents, with return, a thousand times. The seed is fixed, so the same scores give the
 * same interval.
 *
 * @param <D> what is known of one document
 */
public final class Bootstrap<D> {

    private static final int RESAMPLES = 1000;
    private static final long SEED = 20260101;

    private final List<D> documents;

    public Bootstrap(List<D> documents) {
        this.documents = List.copyOf(documents);
    }

    public Figure figure(String name, ToDoubleFunction<List<D>> measure) {
        return figure(name, "", measure);
    }

    /** What {@code measure} says of all documents, with what it says of the resamples around it. */
    public Figure figure(String name, String note, ToDoubleFunction<List<D>> measure) {
        double value = measure.applyAsDouble(documents);
        if (documents.size() < 2) {
            return Figure.exact(name, value, note);
        }
        SplittableRandom random = new SplittableRandom(SEED);
        double[] drawn = new double[RESAMPLES];
        Arrays.setAll(drawn, i -> measure.applyAsDouble(draw(random)));
        Arrays.sort(drawn);
        return new Figure(name, value, drawn[RESAMPLES / 40], drawn[RESAMPLES - 1 - RESAMPLES / 40], note);
    }

    private List<D> draw(SplittableRandom random) {
        List<D> sample = new ArrayList<>(documents.size());
        for (int i = 0; i < documents.size(); i++) {
            sample.add(documents.get(random.nextInt(documents.size())));
        }
        return sample;
    }
}
