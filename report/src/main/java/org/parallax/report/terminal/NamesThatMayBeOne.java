package org.parallax.report.terminal;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.parallax.entity.Entity;
import org.parallax.entity.Entity.Proposal;
import org.parallax.report.ledger.AccountIndex;

/** Pairs of entities that may be one, the likeliest first, each once, with what speaks for it. One thread. */
final class NamesThatMayBeOne {

    private static final int PAIRS = 3;
    private static final int INDENT = 2;

    private final AccountIndex index;
    private final Paper paper;

    NamesThatMayBeOne(AccountIndex index, Paper paper) {
        this.index = index;
        this.paper = paper;
    }

    private record Pair(Entity entity, Proposal proposal) {}

    void print() {
        Set<Set<String>> told = new HashSet<>();
        List<Pair> pairs = index.account().entities().stream()
                .flatMap(entity -> entity.proposals().stream().map(proposal -> new Pair(entity, proposal)))
                .sorted(Comparator.comparingDouble(
                                (Pair pair) -> -pair.proposal().score())
                        .thenComparing(pair -> pair.entity().name())
                        .thenComparing(pair -> pair.entity().id()))
                .filter(pair ->
                        told.add(Set.of(pair.entity().id(), pair.proposal().other())))
                .toList();
        if (!pairs.isEmpty()) {
            paper.heading("Names that may be one");
            paper.some(INDENT, pairs, PAIRS, this::print, "pair");
        }
    }

    private void print(Pair pair) {
        String other = index.entity(pair.proposal().other()).name();
        paper.text(INDENT, pair.entity().name() + ", perhaps also: " + other);
        paper.faint(
                2 * INDENT,
                String.format(
                        Locale.ROOT,
                        "%.2f: %s",
                        pair.proposal().score(),
                        pair.proposal().why()));
    }
}
