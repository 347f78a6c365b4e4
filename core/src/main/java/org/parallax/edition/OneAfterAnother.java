package org.parallax.edition;

import java.util.ArrayList;
import java.util.List;

/** Pages of one address in the order in which they stood there, as far as their dates tell; in the order of their names where they do not. */
final class OneAfterAnother {

    private OneAfterAnother() {}

    /** Of pages by name. Each time, the first page that none of those left comes before. */
    static List<SavedPage> of(List<SavedPage> byName) {
        List<SavedPage> left = new ArrayList<>(byName);
        List<SavedPage> inOrder = new ArrayList<>();
        while (!left.isEmpty()) {
            SavedPage next = left.stream()
                    .filter(page ->
                            left.stream().noneMatch(other -> other.before(page).isKnown()))
                    .findFirst()
                    // Days in many zones can run in a ring: then the first by name.
                    .orElse(left.get(0));
            left.remove(next);
            inOrder.add(next);
        }
        return inOrder;
    }
}
