package org.parallax.bench.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.parallax.bench.figure.Figure;
import org.parallax.bench.figure.Sums;
import org.parallax.language.Tagging.NameType;

/** The rows of one finder: all three types together, and each. */
final class NamesTable {

    private final List<Figure> rows = new ArrayList<>();
    private final Sums<ScoredNames> sums;

    private NamesTable(List<ScoredNames> scored) {
        this.sums = new Sums<>(scored);
    }

    /** @param prefix whose names, before each row's name; "" for a table of one finder */
    static List<Figure> rows(String prefix, List<ScoredNames> scored) {
        NamesTable table = new NamesTable(scored);
        table.add(prefix + "names", "exact span and type", name -> true);
        for (NameType type : NameType.values()) {
            table.add(prefix + type.name().toLowerCase(Locale.ROOT), "", name -> name.type() == type);
        }
        return table.rows;
    }

    private void add(String name, String note, Predicate<TokenName> which) {
        long gold = Math.round(sums.all(scored -> scored.matches(which)).gold());
        String marked = note.isEmpty() ? gold + " marked" : note + ", " + gold + " marked";
        rows.add(sums.f1(name + ", F1", marked, scored -> scored.matches(which)));
        rows.add(sums.precision("  precision, " + name, scored -> scored.matches(which)));
        rows.add(sums.recall("  recall, " + name, scored -> scored.matches(which)));
    }
}
