package org.parallax.report.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parallax.commitment.Commitment;
import org.parallax.commitment.Commitment.Decision;
import org.parallax.commitment.Commitment.Status;
import org.parallax.time.DateRange;
import org.parallax.time.PartialDate;

/** The days of a commitment in words. */
class BoundTest {

    private static String days(DateRange due) {
        return Bound.days(new Commitment(
                "c-1",
                List.of(),
                Optional.of("The firm"),
                List.of(),
                "run more boats",
                Optional.empty(),
                DateRange.unknown("nobody tells"),
                due,
                Status.OPEN,
                List.of(),
                1,
                new Decision("AVerbOfPromiseBindsItsSubject", "WhatNothingSpeaksAgainstIsOpen")));
    }

    private static DateRange range(Optional<PartialDate> first, Optional<PartialDate> last) {
        return new DateRange(first, last, DateRange.Basis.RESOLVED, "told");
    }

    @Test
    void theLastDayIsWhenItIsDue() {
        assertThat(days(range(Optional.empty(), PartialDate.parse("2031-05-09"))))
                .endsWith(", due by 9 May 2031");
    }

    @Test
    void aDayOfBeginningIsToldAsSuch() {
        assertThat(days(range(PartialDate.parse("2031-05-09"), Optional.empty())))
                .endsWith(", from 9 May 2031");
    }

    @Test
    void withoutADayThatIsSaid() {
        assertThat(days(DateRange.unknown("no day is given"))).endsWith(", no day given");
    }
}
