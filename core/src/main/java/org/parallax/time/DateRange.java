package org.parallax.time;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The days that something can have happened on. Either end may be open; both are where nothing is known. Never resolved against the clock.
 *
 * @param earliest the first that it can be; empty when open
 * @param latest the last that it can be; empty when open
 * @param basis how it is known
 * @param why which tag or line says so, who decided it, which rule resolved it against what, or from what it is inferred
 */
public record DateRange(Optional<PartialDate> earliest, Optional<PartialDate> latest, Basis basis, String why) {

    /** How a date is known. */
    public enum Basis {
        /** The page says so. */
        STATED,
        /** A person decided it. */
        JUDGED,
        /** A rule worked it out from words against another date. */
        RESOLVED,
        /** It follows from something else. */
        INFERRED,
        /** Nobody can tell. */
        UNKNOWN
    }

    public DateRange {
        if ((basis == Basis.UNKNOWN) != (earliest.isEmpty() && latest.isEmpty())) {
            throw new IllegalArgumentException("a range is unknown exactly when both its ends are open");
        }
        if (earliest.isPresent()
                && latest.isPresent()
                && latest.get().last().isBefore(earliest.get().first())) {
            throw new IllegalArgumentException(
                    "a range ends before it begins: " + earliest.get() + ", " + latest.get());
        }
    }

    public static DateRange unknown(String why) {
        return new DateRange(Optional.empty(), Optional.empty(), Basis.UNKNOWN, why);
    }

    public static DateRange on(PartialDate date, Basis basis, String why) {
        return new DateRange(Optional.of(date), Optional.of(date), basis, why);
    }

    public static DateRange between(PartialDate earliest, PartialDate latest, Basis basis, String why) {
        return new DateRange(Optional.of(earliest), Optional.of(latest), basis, why);
    }

    public boolean isKnown() {
        return basis != Basis.UNKNOWN;
    }

    /** The first day; empty when open. */
    public Optional<LocalDate> firstDay() {
        return earliest.map(PartialDate::first);
    }

    /** The last day; empty when open. */
    public Optional<LocalDate> lastDay() {
        return latest.map(PartialDate::last);
    }

    /** Whether it has a first and a last day. */
    public boolean isClosed() {
        return earliest.isPresent() && latest.isPresent();
    }

    /** The one day that this is, if it is one. */
    public Optional<LocalDate> day() {
        return firstDay().filter(first -> lastDay().filter(first::equals).isPresent());
    }

    /** Whether it is surely over before another begins; an open end tells nothing. */
    public boolean endsBefore(DateRange other) {
        return lastDay().isPresent()
                && other.firstDay().isPresent()
                && lastDay().get().isBefore(other.firstDay().get());
    }

    /** The same days for another reason. */
    public DateRange because(Basis newBasis, String newWhy) {
        return isKnown() ? new DateRange(earliest, latest, newBasis, newWhy) : unknown(newWhy);
    }
}
