package org.parallax.commitment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.parallax.commitment.Commitment.Role;

/**
 * What is known of a commitment.
 *
 * @param due its last day; empty where none is given
 * @param asOf the day whose status is told
 * @param passages what tells of it
 * @param by who is bound, as ids
 */
record Known(Optional<LocalDate> due, Optional<LocalDate> asOf, List<Commitment.Passage> passages, List<String> by) {

    boolean has(Role role) {
        return passages.stream().anyMatch(passage -> passage.role() == role);
    }

    /** Whether somebody who is not bound reports it done. */
    boolean isReportedKept() {
        return passages.stream()
                .filter(passage -> passage.role() == Role.KEPT)
                .anyMatch(passage -> passage.by().filter(by::contains).isEmpty());
    }

    boolean isPast() {
        return due.isPresent() && asOf.isPresent() && due.get().isBefore(asOf.get());
    }
}
