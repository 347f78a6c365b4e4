package org.parallax.bench.pronouns;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.parallax.bench.figure.Bootstrap;
import org.parallax.bench.figure.Figure;
import org.parallax.bench.figure.Matches;
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
        Bootstrap<Resolved> bootstrap = new Bootstrap<>(documents);
        measures(bootstrap, which + "all", answer -> true);
        measures(bootstrap, which + "persons", answer -> answer.pronoun().person());
        measures(bootstrap, which + "others", answer -> !answer.pronoun().person());
        f1(bootstrap, which + "personal, F1", answer -> answer.pronoun().form() == Form.PERSONAL);
        f1(bootstrap, which + "possessive, F1", answer -> answer.pronoun().form() == Form.POSSESSIVE);
        count(documents, which + "right", Answer::right);
        count(documents, which + "wrong", a -> a.isAskedFor() && a.isResolved() && !a.right());
        count(documents, which + "unresolved", a -> a.isAskedFor() && !a.isResolved());
        count(documents, which + "nothing meant, resolved", a -> !a.isAskedFor() && a.isResolved());
        count(documents, which + "nothing meant, left alone", a -> !a.isAskedFor() && !a.isResolved());
    }

    private void measures(Bootstrap<Resolved> bootstrap, String name, Predicate<Answer> which) {
        f1(bootstrap, name + ", F1", which);
        rows.add(bootstrap.figure(
                "  precision, " + name, sample -> sum(sample, which).precision()));
        rows.add(bootstrap.figure(
                "  recall, " + name, sample -> sum(sample, which).recall()));
    }

    private void f1(Bootstrap<Resolved> bootstrap, String name, Predicate<Answer> which) {
        rows.add(bootstrap.figure(name, sample -> sum(sample, which).f1()));
    }

    private static Matches sum(List<Resolved> documents, Predicate<Answer> which) {
        return Matches.sum(
                documents.stream().map(document -> document.matches(which)).toList());
    }

    private void count(List<Resolved> documents, String name, Predicate<Answer> which) {
        long count = documents.stream()
                .flatMap(document -> document.answers().stream())
                .filter(which)
                .count();
        rows.add(Figure.exact(name, count, ""));
    }
}
