package org.parallax.judgement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The judgements of one comparison, and what became of each so far. One thread. */
final class Docket {

    private final List<Judgement> given;
    private final List<Judgement> inForce;
    private final Map<String, Outcome> outcomes = new HashMap<>();

    /** The judgement that holds for a thing: the last one. */
    private final Map<String, Judgement> holding = new HashMap<>();

    Docket(List<Judgement> judgements) {
        given = List.copyOf(judgements);
        InForce left = InForce.of(given);
        inForce = left.judgements();
        left.outcomes().forEach(this::put);
    }

    boolean isEmpty() {
        return inForce.isEmpty();
    }

    List<Judgement> inForce() {
        return inForce;
    }

    /** Those of a sort, in order. */
    <D extends Decision> void each(Class<D> kind, Ask<D> ask) {
        for (Judgement judgement : inForce) {
            if (kind.isInstance(judgement.decision())) {
                ask.about(judgement, kind.cast(judgement.decision()));
            }
        }
    }

    /** What is to be done about a judgement of one sort. */
    @FunctionalInterface
    interface Ask<D> {
        void about(Judgement judgement, D decision);
    }

    /** A judgement holds for a thing, and the one before it does not any more. */
    void holds(String thing, Judgement judgement, List<String> rows) {
        Judgement before = holding.put(thing, judgement);
        if (before != null) {
            put(Outcome.overruled(before, judgement));
        }
        put(Outcome.applied(judgement, rows));
    }

    /** Whether the judgement that holds for a row drops it. */
    boolean isDropped(String row) {
        return Optional.ofNullable(holding.get("row " + row))
                .filter(judgement -> judgement.decision() instanceof Decision.Drop)
                .isPresent();
    }

    void orphaned(Judgement judgement, String why) {
        put(Outcome.orphaned(judgement, why));
    }

    void put(Outcome outcome) {
        outcomes.put(outcome.judgement().id(), outcome);
    }

    Judged judged() {
        return new Judged(given.stream()
                .map(judgement -> outcomes.getOrDefault(
                        judgement.id(), Outcome.orphaned(judgement, "there is no such row in the account")))
                .toList());
    }
}
