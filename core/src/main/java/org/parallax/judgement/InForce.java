package org.parallax.judgement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which judgements are left when those that undo others have spoken. The last is asked first: what is undone undoes nothing.
 *
 * @param judgements that hold, in order; those that undo are not among them
 * @param outcomes of all others
 */
record InForce(List<Judgement> judgements, List<Outcome> outcomes) {

    static InForce of(List<Judgement> all) {
        Map<String, Judgement> undoneBy = new HashMap<>();
        List<Judgement> left = new ArrayList<>();
        List<Outcome> outcomes = new ArrayList<>();
        for (int i = all.size() - 1; i >= 0; i--) {
            Judgement judgement = all.get(i);
            Judgement by = undoneBy.get(judgement.id());
            if (by != null) {
                outcomes.add(Outcome.undone(judgement, by));
            } else if (judgement.decision() instanceof Decision.Undo undo) {
                outcomes.add(undo(judgement, undo, all.subList(0, i), undoneBy));
            } else {
                left.add(0, judgement);
            }
        }
        return new InForce(left, outcomes);
    }

    private static Outcome undo(
            Judgement judgement, Decision.Undo undo, List<Judgement> before, Map<String, Judgement> undoneBy) {
        if (before.stream().noneMatch(other -> other.id().equals(undo.judgement()))) {
            return Outcome.orphaned(judgement, "no line before it is the judgement " + undo.judgement());
        }
        Judgement other = undoneBy.putIfAbsent(undo.judgement(), judgement);
        return other == null ? Outcome.applied(judgement, List.of()) : Outcome.overruled(judgement, other);
    }
}
