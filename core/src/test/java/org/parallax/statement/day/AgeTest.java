package org.parallax.statement.day;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parallax.time.DateRange;
import org.parallax.time.PartialDate;

class AgeTest {

    private static final LocalDate PAGE = LocalDate.of(2031, 5, 14);

    private static Age of(String first, String last) {
        return Age.of(DateRange.between(day(first), day(last), DateRange.Basis.RESOLVED, "a test"), PAGE);
    }

    private static PartialDate day(String day) {
        return PartialDate.parse(day).orElseThrow();
    }

    @Test
    void theWeekBeforeThePageIsNew() {
        assertThat(of("2031-05-14", "2031-05-14")).isEqualTo(Age.NEW);
        assertThat(of("2031-05-07", "2031-05-07")).isEqualTo(Age.NEW);
        assertThat(of("2031-05", "2031-05")).isEqualTo(Age.NEW);
    }

    @Test
    void whatEndedBeforeIsOld() {
        assertThat(of("2031-05-06", "2031-05-06")).isEqualTo(Age.OLD);
        assertThat(of("2029", "2030")).isEqualTo(Age.OLD);
    }

    @Test
    void whatBeginsBehindThePageIsToCome() {
        assertThat(of("2031-05-15", "2031-05-15")).isEqualTo(Age.TO_COME);
    }

    @Test
    void whatHasAnOpenEndIsUnknown() {
        assertThat(Age.of(DateRange.unknown("no day"), PAGE)).isEqualTo(Age.UNKNOWN);
        assertThat(Age.of(
                        new DateRange(
                                Optional.empty(), Optional.of(day("2031-05-14")), DateRange.Basis.INFERRED, "by then"),
                        PAGE))
                .isEqualTo(Age.UNKNOWN);
    }
}
