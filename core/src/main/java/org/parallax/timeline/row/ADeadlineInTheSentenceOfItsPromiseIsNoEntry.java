package org.parallax.timeline.row;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.parallax.timeline.passage.ToldEvent;

/**
 * {@code On 26 July they agreed to dredge the canal by the end of the year}: the sentence is an entry of the day of the promise. The deadline is told by it,
 * and is an entry of its own only where another sentence tells it. Threads may share it.
 */
public final class ADeadlineInTheSentenceOfItsPromiseIsNoEntry {

    private ADeadlineInTheSentenceOfItsPromiseIsNoEntry() {}

    /** The other entries. */
    public static List<ToldEvent> withoutSuch(List<ToldEvent> events) {
        Set<String> told = new HashSet<>();
        events.stream()
                .flatMap(event -> event.passages().stream())
                .filter(passage -> !passage.planned())
                .forEach(passage -> told.add(passage.place()));
        return events.stream()
                .filter(event ->
                        !event.passages().stream().allMatch(passage -> passage.due() && told.contains(passage.place())))
                .toList();
    }
}
