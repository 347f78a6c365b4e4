package org.parallax.timeline;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Chooses the sentence that tells an event best: most of what the others say as well, in few words. */
final class Telltale {

    private Telltale() {}

    static Dated of(List<Dated> event) {
        long exact = event.stream().mapToLong(Dated::days).min().orElse(0);
        return event.stream()
                .filter(dated -> dated.days() == exact)
                .max(Comparator.comparingDouble((Dated d) -> score(d, event))
                        .thenComparing(
                                Comparator.comparing((Dated d) -> d.sentence().length())
                                        .thenComparing(Events.BY_DAY)
                                        .reversed()))
                .orElseThrow();
    }

    private static double score(Dated dated, List<Dated> event) {
        double shared = event.stream().mapToInt(other -> common(dated, other)).sum();
        boolean whole = dated.passage().equals(dated.sentence());
        return (whole ? 1 : .5) * shared / Math.sqrt(30 + dated.sentence().length());
    }

    private static int common(Dated a, Dated b) {
        Set<String> shared = new HashSet<>(a.words());
        shared.retainAll(b.words());
        return shared.size();
    }
}
