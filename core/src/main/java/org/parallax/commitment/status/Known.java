package org.parallax.commitment.status;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.parallax.commitment.Commitment.Role;
import org.parallax.commitment.matter.Teller;
import org.parallax.commitment.sign.ADelaySpeaksAgainst;
import org.parallax.commitment.sign.Sign;

/**
 * What is known of a commitment.
 *
 * @param due its last day; empty where none is given
 * @param asOf the day whose status is told
 * @param signs what became of it
 * @param scheduled whether it is only known to have been set for its day: "the minister will speak on Friday"
 */
record Known(Optional<LocalDate> due, Optional<LocalDate> asOf, List<Sign> signs, boolean scheduled) {

    boolean has(Role role) {
        return signs(role).findAny().isPresent();
    }

    private Stream<Sign> signs(Role role) {
        return signs.stream().filter(sign -> sign.role() == role);
    }

    /** Whether somebody who is not bound reports it done. */
    boolean isReportedKept() {
        return signs(Role.KEPT).anyMatch(sign -> sign.by().kind() != Teller.Kind.BOUND);
    }

    /** Whether it is reported done, and something speaks against it that was not told before any such report. */
    boolean isContradicted() {
        return signs(Role.AGAINST).anyMatch(against -> signs(Role.KEPT).anyMatch(kept -> !against.isBefore(kept)));
    }

    /** Whether it has no day, and all that is told is that it was delayed: it is still to be done. */
    boolean isOnlyPutOff() {
        String delay = ADelaySpeaksAgainst.class.getSimpleName();
        return due.isEmpty()
                && has(Role.AGAINST)
                && signs(Role.AGAINST).allMatch(sign -> sign.rule().equals(delay));
    }

    /** Whether its day is past, or the last day that it was given. */
    boolean isPast() {
        Optional<LocalDate> last = Stream.concat(due.stream(), signs.stream().flatMap(sign -> sign.until().stream()))
                .max(Comparator.naturalOrder());
        return last.isPresent() && asOf.isPresent() && last.get().isBefore(asOf.get());
    }
}
