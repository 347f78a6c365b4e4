package org.parallax.judgement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
        return rows.stream().filter(row -> !isDropped(as.apply(row).id())).toList();
    }

    private boolean isDropped(String row) {
        return docket.holding("row " + row)
                .filter(judgement -> judgement.decision() instanceof Decision.Drop)
                .isPresent();
    }

    private void keeps(Judgement judgement, ItemKey key) {
        if (key.kind() == kind) {
            row("row", judgement, key);
        }
    }

    /** The id of the row that a judgement holds for from now on; "" where there is none. */
    String row(String what, Judgement judgement, ItemKey key) {
        FoundItems.Answer answer = items.find(key);
        answer.item()
                .ifPresentOrElse(
                        item -> docket.holds(what + " " + item.id(), judgement, List.of(item.id())),
                        () -> docket.orphaned(judgement, answer.why()));
        return answer.item().map(Item::id).orElse("");
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
