package org.parallax.bench.times;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.parallax.bench.figure.Figure;
import org.parallax.bench.figure.Matches;
import org.parallax.bench.figure.Sums;

/** The rows of one finder over one corpus. */
final class TimesTable {

    private final Sums<Scored> sums;
    private final int texts;

    private TimesTable(List<Scored> scored) {
        this.sums = new Sums<>(scored);
        this.texts = scored.size();
    }

    /** @param name stands before each measure: the corpus, and whose expressions where they are a peer's */
    static List<Figure> rows(String name, List<Scored> scored) {
        if (scored.isEmpty()) {
            return List.of();
        }
        TimesTable table = new TimesTable(scored);
        return List.of(
                table.f1(name + " strict", Scored::strict),
                table.f1(name + " relaxed", Scored::relaxed),
                table.f1(name + " value", Scored::value),
                table.f1(name + " type", Scored::type));
    }

    private Figure f1(String name, Function<Scored, Matches> of) {
        Matches all = sums.all(of);
        String note = String.format(
                Locale.ROOT,
                "P %.1f R %.1f, %.0f marked in %d texts",
                all.precision(),
                all.recall(),
                all.gold(),
                texts);
        return sums.f1(name, note, of);
    }
}
