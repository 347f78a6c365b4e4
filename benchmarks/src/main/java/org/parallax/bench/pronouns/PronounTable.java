package org.parallax.bench.pronouns;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.parallax.bench.figure.Figure;
import org.parallax.bench.figure.Sums;
import org.parallax.bench.figure.Table;
import org.parallax.bench.pronouns.Pronoun.Form;

/** The figures of all documents, and of those that only score. */
final class PronounTable {

    private final List<Figure> rows = new ArrayList<>();

    private PronounTable() {}

    static Table of(List<Resolved> documents, String model) {
        PronounTable table = new PronounTable();
        table.add("", documents);
        List<Resolved> heldOut = documents.stream().filter(Resolved::isHeldOut).toList();
        if (!heldOut.isEmpty() && heldOut.size() < documents.size()) {
            table.add("held out: ", heldOut);
        }
        return new Table(
                "pronouns: third person to whom they mean, model %s, %d documents, held out %d"
                        .formatted(model, documents.size(), heldOut.size()),
                table.rows);
    }

    private void add(String which, List<Resolved> documents) {
        Sums<Resolved> sums = new Sums<>(documents);
        measures(sums, which + "all", answer -> true);
        measures(sums, which + "persons", answer -> answer.pronoun().person());
        measures(sums, which + "others", answer -> !answer.pronoun().person());
        f1(sums, which + "personal, F1", answer -> answer.pronoun().form() == Form.PERSONAL);
        f1(sums, which + "possessive, F1", answer -> answer.pronoun().form() == Form.POSSESSIVE);
        count(documents, which + "right", Answer::right);
        count(documents, which + "wrong", a -> a.isAskedFor() && a.isResolved() && !a.right());
        count(documents, which + "unresolved", a -> a.isAskedFor() && !a.isResolved());
        count(documents, which + "nothing meant, resolved", a -> !a.isAskedFor() && a.isResolved());
        count(documents, which + "nothing meant, left alone", a -> !a.isAskedFor() && !a.isResolved());
    }

    private void measures(Sums<Resolved> sums, String name, Predicate<Answer> which) {
        f1(sums, name + ", F1", which);
        rows.add(sums.precision("  precision, " + name, document -> document.matches(which)));
        rows.add(sums.recall("  recall, " + name, document -> document.matches(which)));
    }

    private void f1(Sums<Resolved> sums, String name, Predicate<Answer> which) {
        rows.add(sums.f1(
                name,
                Math.round(sums.all(document -> document.matches(which)).gold()) + " to resolve",
                document -> document.matches(which)));
    }

    private void count(List<Resolved> documents, String name, Predicate<Answer> which) {
        long count = documents.stream()
                .flatMap(document -> document.answers().stream())
                .filter(which)
                .count();
        rows.add(Figure.exact(name, (double) count, ""));
    }
}
