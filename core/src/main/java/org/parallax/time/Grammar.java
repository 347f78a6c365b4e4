package org.parallax.time;

import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * All rows, found by the words and slots that they can begin with, so that most words cost a look into a table. The longest match wins; of
 * equal ones, one that begins with a word before one that a slot can begin, and then the first row. Immutable.
 */
final class Grammar {

    private static final BitSet NONE = new BitSet();

    private final List<Row> rows;
    private final Map<String, BitSet> byWord = new HashMap<>();
    private final Map<Slot, BitSet> bySlot = new EnumMap<>(Slot.class);

    private Grammar(List<Row> rows) {
        this.rows = rows;
        for (int i = 0; i < rows.size(); i++) {
            int row = i;
            Beginnings beginnings = Beginnings.of(rows.get(i), rows);
            beginnings
                    .words()
                    .forEach(word ->
                            byWord.computeIfAbsent(word, none -> new BitSet()).set(row));
            beginnings
                    .slots()
                    .forEach(slot ->
                            bySlot.computeIfAbsent(slot, none -> new BitSet()).set(row));
        }
    }

    static Grammar of(Collection<Row> rows) {
        return new Grammar(rows.stream()
                .sorted(Comparator.comparing(row -> !row.pattern().beginsWithAWord()))
                .toList());
    }

    /** The longest row of some categories that begins at a word. */
    Optional<Found> longest(Slots slots, int from, Set<Category> categories) {
        Optional<Found> best = Optional.empty();
        BitSet candidates = candidates(slots, from);
        for (int i = candidates.nextSetBit(0); i >= 0; i = candidates.nextSetBit(i + 1)) {
            Row row = rows.get(i);
            if (categories.contains(row.category())) {
                Optional<Match> next = row.pattern().match(this, slots, from);
                boolean longer = next.isPresent() && next.get().to() > end(best);
                best = longer && row.only().test(next.get()) ? Optional.of(new Found(row, next.get())) : best;
            }
        }
        return best;
    }

    private BitSet candidates(Slots slots, int from) {
        BitSet named = byWord.getOrDefault(slots.words().lower(from), NONE);
        if (slots.at(from).isEmpty()) {
            return named;
        }
        BitSet candidates = (BitSet) named.clone();
        slots.at(from).keySet().forEach(slot -> candidates.or(bySlot.getOrDefault(slot, NONE)));
        return candidates;
    }

    private static int end(Optional<Found> found) {
        return found.isPresent() ? found.get().match().to() : -1;
    }
}
