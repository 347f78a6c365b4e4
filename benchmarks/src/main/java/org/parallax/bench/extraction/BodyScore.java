package org.parallax.bench.extraction;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.parallax.bench.figure.Matches;

/**
 * Bodies found against bodies marked, by the definition of Zyte's article extraction benchmark: shingles that both hold are right; precision
 * and recall are averaged over the pages, so that a long page weighs no more than a short one, and F1 is that of the two averages.
 */
record BodyScore(List<Matches> pages) {

    static Matches of(String marked, String found) {
        Shingles gold = Shingles.of(marked);
        Shingles body = Shingles.of(found);
        return new Matches(gold.common(body), body.size(), gold.size());
    }

    /** In hundredths; a page of which nothing was found does not count. */
    double precision() {
        return average(page -> page.found() > 0, Matches::precision);
    }

    /** In hundredths; a page without a word of an article does not count. */
    double recall() {
        return average(page -> page.gold() > 0, Matches::recall);
    }

    /** In hundredths. */
    double f1() {
        double precision = precision();
        double recall = recall();
        double both = precision + recall;
        return both == 0 ? 0 : 2 * precision * recall / both;
    }

    private double average(Predicate<Matches> counts, ToDoubleFunction<Matches> share) {
        return pages.stream().filter(counts).mapToDouble(share).average().orElse(0);
    }
}
