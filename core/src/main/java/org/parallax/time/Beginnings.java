package org.parallax.time;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;

/**
 * What a row can begin with.
 *
 * @param words any of these, or
 * @param slots any of these
 */
record Beginnings(Set<String> words, Set<Slot> slots) {

    /** Those of a row; {@code all} are those that it may hold. No row begins with itself. */
    static Beginnings of(Row row, Collection<Row> all) {
        Beginnings beginnings = new Beginnings(new HashSet<>(), EnumSet.noneOf(Slot.class));
        beginnings.add(row, all);
        return beginnings;
    }

    private void add(Row row, Collection<Row> all) {
        for (Pattern.Element element : row.pattern().beginning()) {
            words.addAll(element.words());
            element.slot().ifPresent(slots::add);
            all.stream()
                    .filter(inner -> element.inner().contains(inner.category()))
                    .forEach(inner -> add(inner, all));
        }
    }
}
