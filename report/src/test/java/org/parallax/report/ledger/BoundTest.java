package org.parallax.report.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parallax.commitment.Commitment;
import org.parallax.time.DateRange;
import org.parallax.time.DateRange.Basis;
import org.parallax.time.PartialDate;

/** The days of a commitment, as a reader is told them. */
class BoundTest {

    @ParameterizedTest
    @CsvSource({
        "2031-05-01, 2031-05-01, 2031-05-09, 'made 1 May 2031, due by 9 May 2031'",
        "2031-05-01, 2031-05-01,           , 'made 1 May 2031, no day given'",
        "          , 2031-05-04, 2031-05-09, 'made by 4 May 2031, due by 9 May 2031'",
        "          , 2031-05-09, 2031-05-09, due by 9 May 2031",
        "2031-05-09, 2031-05-09, 2031-05-09, 'made 9 May 2031, due by 9 May 2031'"
    })
    void sayWhenItWasMadeUnlessThatIsByItsOwnDueDay(String earliest, String latest, String due, String words) {
        DateRange made = new DateRange(day(earliest), day(latest), Basis.STATED, "why");
        Basis basis = due == null ? Basis.UNKNOWN : Basis.STATED;
        assertThat(Bound.days(commitment(made, new DateRange(Optional.empty(), day(due), basis, "why"))))
                .isEqualTo(words);
    }

    @Test
    void aDayOfBeginningIsToldAsSuch() {
        DateRange from = new DateRange(day("2031-05-09"), Optional.empty(), Basis.RESOLVED, "told");
        assertThat(Bound.days(commitment(DateRange.unknown("nobody tells"), from)))
                .endsWith(", from 9 May 2031");
    }

    private static Optional<PartialDate> day(String written) {
        return Optional.ofNullable(written).flatMap(PartialDate::parse);
    }

    private static Commitment commitment(DateRange made, DateRange due) {
        return new Commitment(
                "c",
                List.of(),
                Optional.of("the firm"),
                List.of(),
                "mend the gate",
                Optional.empty(),
                made,
                due,
                Commitment.Status.OPEN,
                List.of(),
                1,
                new Commitment.Decision("a rule", "a rule"));
    }
}
