package org.parallax.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parallax.account.Account;
import org.parallax.account.DrawnUp;
import org.parallax.judgement.Judged;
import org.parallax.report.ledger.AccountIndex;
import org.parallax.time.DateRange;
import org.parallax.time.DateRange.Basis;
import org.parallax.time.PartialDate;
import org.parallax.timeline.TimelineEntry;

class ChartRowTest {

    @Test
    void aMonthIsARowAndAVaguerSpanARowOfItsOwnBeforeIt() {
        assertThat(rows(on("2031-05-15"), on("2031"), between("2031-05-20", "2031-06-02"), on("2031-06")))
                .extracting(ChartRow::label)
                .containsExactly("2031", "May 2031", "20 May – 2 June 2031", "June 2031");
    }

    @Test
    void entriesOfOneDayStandInLanes() {
        List<ChartRow> rows =
                rows(on("2031-05-15"), on("2031-05-15"), on("2031-05-16"), between("2031-05-10", "2031-05-20"));
        assertThat(rows).singleElement().extracting(ChartRow::lanes).isEqualTo(3);
        assertThat(rows.get(0).bars()).extracting(ChartRow.Bar::lane).containsExactly(0, 1, 0, 2);
    }

    @Test
    void theGapBetweenTwoRowsIsCountedInMonths() {
        List<ChartRow> rows = rows(on("2030-01-31"), on("2031-02-01"));
        assertThat(rows.get(0).monthsUntil(rows.get(1))).isEqualTo(12);
    }

    @Test
    void whatHasNoDayIsInNoRow() {
        assertThat(rows(DateRange.unknown("nobody says"))).isEmpty();
    }

    private static DateRange on(String iso) {
        return between(iso, iso);
    }

    private static DateRange between(String earliest, String latest) {
        return new DateRange(PartialDate.parse(earliest), PartialDate.parse(latest), Basis.STATED, "test");
    }

    private static List<ChartRow> rows(DateRange... dates) {
        List<TimelineEntry> entries = java.util.stream.Stream.of(dates)
                .map(date -> new TimelineEntry(
                        "t" + date.hashCode(), date, "something", false, List.of(), 1, Optional.empty()))
                .toList();
        Account account = new Account(
                DrawnUp.on(Optional.of(LocalDate.EPOCH), "the last article appeared on it"),
                "r",
                "m",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                entries,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Judged.NOTHING);
        return ChartRow.of(new AccountIndex(account));
    }
}
