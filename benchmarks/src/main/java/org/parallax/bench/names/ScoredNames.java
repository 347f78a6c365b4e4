package org.parallax.bench.names;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.parallax.article.TextSpan;
import org.parallax.bench.figure.Matches;

/** A document's marked names laid beside those that were found. */
record ScoredNames(NamedText text, Set<TokenName> found) {

    /** Exact span and type. */
    Matches matches(Predicate<TokenName> which) {
        long right = found.stream().filter(which).filter(text.names()::contains).count();
        long all = found.stream().filter(which).count();
        long gold = text.names().stream().filter(which).count();
        return new Matches(right, all, gold);
    }

    /** Where the two differ: document, offsets and type. */
    List<String> errors() {
        return Stream.concat(lines("missed", text.names(), found), lines("wrong", found, text.names()))
                .toList();
    }

    private Stream<String> lines(String error, Set<TokenName> some, Set<TokenName> others) {
        return some.stream()
                .filter(name -> !others.contains(name))
                .sorted(Comparator.comparingInt(TokenName::first).thenComparingInt(TokenName::last))
                .map(name -> String.join(
                        "\t", text.id(), error, place(name), name.type().name()));
    }

    private String place(TokenName name) {
        TextSpan span = text.place(name);
        return span.start() + "-" + span.end();
    }
}
