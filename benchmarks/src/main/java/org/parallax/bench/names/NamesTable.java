package org.parallax.bench.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.parallax.bench.figure.Bootstrap;
import org.parallax.bench.figure.Figure;
import org.parallax.bench.figure.Matches;
import org.parallax.language.Tagging.NameType;

/** The rows of one finder: all three types together, and each. */
final class NamesTable {

    private final List<Figure> rows = new ArrayList<>();
    private final Bootstrap<ScoredNames> documents;

    private NamesTable(List<ScoredNames> scored) {
        this.documents = new Bootstrap<>(scored);
    }

    /** @param prefix whose names, before each row's name; "" for a table of one finder */
    static List<Figure> rows(String prefix, List<ScoredNames> scored) {
        NamesTable table = new NamesTable(scored);
        long gold = Math.round(sum(scored, name -> true).gold());
        table.add(prefix + "names", "exact span and type, %d marked".formatted(gold), name -> true);
        for (NameType type : NameType.values()) {
            table.add(prefix + type.name().toLowerCase(Locale.ROOT), "", name -> name.type() == type);
        }
        return table.rows;
    }

    private void add(String name, String note, Predicate<TokenName> which) {
        rows.add(documents.figure(
                name + ", F1", note, sample -> sum(sample, which).f1()));
        rows.add(documents.figure(
                "  precision, " + name, sample -> sum(sample, which).precision()));
        rows.add(documents.figure(
                "  recall, " + name, sample -> sum(sample, which).recall()));
    }

    private static Matches sum(List<ScoredNames> scored, Predicate<TokenName> which) {
        return Matches.sum(scored.stream().map(each -> each.matches(which)).toList());
    }
}
