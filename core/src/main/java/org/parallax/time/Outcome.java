package org.parallax.time;

import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What words come to.
 *
 * @param value TIMEX3 value; "" where none can be told
 * @param period the days; empty where they are not known
 * @param basis how they are known
 * @param how against what, after the words themselves: "counted from the article's date 2021-01-19"
 */
record Outcome(String value, Optional<Period> period, DateRange.Basis basis, String how) {

    static Outcome stated(Period period) {
        return new Outcome(period.value(), Optional.of(period), DateRange.Basis.STATED, "as the text says");
    }

    static Outcome resolved(Period period, String how) {
        return new Outcome(period.value(), Optional.of(period), DateRange.Basis.RESOLVED, how);
    }

    /** A value without days. */
    static Outcome only(String value, String why) {
        return new Outcome(value, Optional.empty(), DateRange.Basis.UNKNOWN, why);
    }

    Outcome valued(String other) {
        return new Outcome(other, period, basis, how);
    }

    Outcome inferred() {
        DateRange.Basis weaker = basis == DateRange.Basis.RESOLVED ? DateRange.Basis.INFERRED : basis;
        return new Outcome(value, period, weaker, how);
    }

    /** The same with other days, where it has days. */
    Outcome map(UnaryOperator<Period> change) {
        return new Outcome(value, period.map(change), basis, how);
    }

    DateRange range(String words) {
        String why = "'" + words + "', " + how;
        return period.map(days -> days.range(basis, why)).orElseGet(() -> DateRange.unknown(why));
    }
}
