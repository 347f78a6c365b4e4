package org.parallax.judgement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.parallax.commitment.Commitment;
import org.parallax.commitment.Commitments;

/** Rows of one sort that people dropped, confirmed and gave a status. */
record DecidedRows(Docket docket, FoundItems items, ItemKind kind) {

    /** The rows that nobody dropped. */
    <T> List<T> kept(List<T> rows, Function<T, Item> as) {
        for (Judgement judgement : docket.inForce()) {
            if (judgement.decision() instanceof Decision.Drop drop) {
                keeps(judgement, drop.item());
            } else if (judgement.decision() instanceof Decision.Confirm confirm) {
                keeps(judgement, confirm.item());
            }
        }
        return rows.stream()
                .filter(row -> !docket.isDropped(as.apply(row).id()))
                .toList();
    }

    /** Remembers that a row was dropped or confirmed, where it is of this sort. */
    void keeps(Judgement judgement, ItemKey key) {
        if (key.kind() == kind) {
            row("row", judgement, key);
        }
    }

    /** The id of the row that a judgement holds for from now on; "" where there is none. */
    String row(String what, Judgement judgement, ItemKey key) {
        Optional<String> row = found(judgement, key);
        row.ifPresent(id -> docket.holds(what + " " + id, judgement, List.of(id)));
        return row.orElse("");
    }

    /** The id of the row that a judgement speaks of; where there is none the judgement is orphaned. */
    Optional<String> found(Judgement judgement, ItemKey key) {
        FoundItems.Answer answer = items.find(key);
        if (answer.item().isEmpty()) {
            docket.orphaned(judgement, answer.why());
        }
        return answer.item().map(Item::id);
    }

    /** Commitments with the status that people gave them, in their order. */
    List<Commitment> withStatus(List<Commitment> rows) {
        Map<String, Commitment> byId = new HashMap<>();
        rows.forEach(row -> byId.put(row.id(), row));
        docket.each(Decision.Status.class, (judgement, decision) -> {
            String row = row("status", judgement, decision.commitment());
            byId.computeIfPresent(
                    row,
                    (id, commitment) -> commitment.with(
                            decision.status(), judgement.decided().words()));
        });
        return Commitments.inOrder(List.copyOf(byId.values()));
    }
}
