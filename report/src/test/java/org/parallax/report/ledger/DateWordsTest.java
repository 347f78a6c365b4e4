package org.parallax.report.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parallax.time.DateRange;
import org.parallax.time.DateRange.Basis;
import org.parallax.time.PartialDate;

class DateWordsTest {

    @ParameterizedTest
    @CsvSource({
        "2031-05-05, 2031-05-05, 5 May 2031",
        "2031-05,    2031-05,    May 2031",
        "2031,       2031,       2031",
        "2031-06-01, 2031-06-30, 1–30 June 2031",
        "2031-04-28, 2031-05-03, 28 April – 3 May 2031",
        "2030-12-28, 2031-01-03, 28 December 2030 – 3 January 2031",
        "2030-11,    2031-01,    November 2030 – January 2031"
    })
    void aRangeIsAsShortAsItCanBe(String earliest, String latest, String words) {
        assertThat(DateWords.of(new DateRange(date(earliest), date(latest), Basis.RESOLVED, "why")))
                .isEqualTo(words);
    }

    @Test
    void anOpenRangeSaysWhichEndIsKnown() {
        assertThat(DateWords.of(new DateRange(date("2031-05-05"), Optional.empty(), Basis.INFERRED, "why")))
                .isEqualTo("since 5 May 2031");
        assertThat(DateWords.of(new DateRange(Optional.empty(), date("2031-05"), Basis.INFERRED, "why")))
                .isEqualTo("until May 2031");
        assertThat(DateWords.of(DateRange.unknown("why"))).isEqualTo("day unknown");
    }

    private static Optional<PartialDate> date(String iso) {
        return PartialDate.parse(iso);
    }
}
