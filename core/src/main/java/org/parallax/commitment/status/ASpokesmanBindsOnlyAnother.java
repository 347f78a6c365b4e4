package org.parallax.commitment.status;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.parallax.commitment.matter.Told;

/** What a spokeswoman of Norvale Ferries says binds Norvale Ferries, not her; what its director says may bind both. Threads may share it. */
final class ASpokesmanBindsOnlyAnother {

    private ASpokesmanBindsOnlyAnother() {}

    /**
     * Those who are bound.
     *
     * @param all whom the words are told to bind
     * @param group where they are told
     */
    static List<String> of(List<String> all, List<Told> group) {
        Set<String> voices = group.stream()
                .flatMap(told -> told.pledge().bound().entities().stream()
                        .filter(person -> told.page().ids(told.page().offices().voicedBy(person)).stream()
                                .anyMatch(all::contains))
                        .flatMap(person -> told.page().ids(List.of(person)).stream()))
                .collect(Collectors.toSet());
        List<String> bound = all.stream().filter(id -> !voices.contains(id)).toList();
        return bound.isEmpty() ? all : bound;
    }
}
