package org.parallax.account;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.parallax.time.DateRange;
import org.parallax.time.PartialDate;

/** What two ranges of one date come to together. */
final class Narrowed {

    private Narrowed() {}

    /** The days that lie in both; the first as it was where there are none, or where the second says nothing. */
    static DateRange of(DateRange first, DateRange second) {
        if (!second.isKnown()) {
            return first;
        }
        Optional<PartialDate> earliest =
                both(first.earliest(), second.earliest()).max(Comparator.comparing(PartialDate::first));
        Optional<PartialDate> latest =
                both(first.latest(), second.latest()).min(Comparator.comparing(PartialDate::last));
        boolean apart = earliest.isPresent()
                && latest.isPresent()
                && latest.get().last().isBefore(earliest.get().first());
        boolean same = earliest.equals(first.earliest()) && latest.equals(first.latest());
        return apart || same
                ? first
                : new DateRange(earliest, latest, DateRange.Basis.INFERRED, first.why() + "; " + second.why());
    }

    private static Stream<PartialDate> both(Optional<PartialDate> one, Optional<PartialDate> other) {
        return Stream.concat(one.stream(), other.stream());
    }
}
