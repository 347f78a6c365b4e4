package org.parallax.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parallax.time.DateRange.Basis;

class DateRangeTest {

    private static DateRange range(String earliest, String latest) {
        return new DateRange(PartialDate.parse(earliest), PartialDate.parse(latest), Basis.STATED, "test");
    }

    @Test
    void oneEndsBeforeAnotherBegins() {
        assertThat(range("2031-05-01", "2031-05-04").endsBefore(range("2031-05-05", "2031-05-06")))
                .isTrue();
        assertThat(range("2031-04", "2031-04").endsBefore(range("2031-05-01", "")))
                .isTrue();
    }

    @Test
    void whatSharesADayDoesNot() {
        assertThat(range("2031-05-01", "2031-05-05").endsBefore(range("2031-05-05", "2031-05-06")))
                .isFalse();
    }

    @Test
    void anOpenEndTellsNothing() {
        assertThat(range("2031-05-01", "").endsBefore(range("2031-06-01", "2031-06-02")))
                .isFalse();
        assertThat(range("2031-05-01", "2031-05-02").endsBefore(range("", "2031-06-02")))
                .isFalse();
        assertThat(DateRange.unknown("nobody says").endsBefore(range("2031-06-01", "2031-06-02")))
                .isFalse();
    }

    @Test
    void whatEndsBeforeItBeginsIsNoRange() {
        assertThatThrownBy(() -> range("2031-05-05", "2031-05-04")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> range("2031-05", "2031-04")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aYearMayBeginWithOneOfItsDays() {
        assertThat(range("2031-05-05", "2031").lastDay()).contains(LocalDate.of(2031, 12, 31));
    }

    @Test
    void anUnknownRangeHasNoEnds() {
        assertThatThrownBy(() -> new DateRange(Optional.empty(), Optional.empty(), Basis.STATED, "test"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new DateRange(PartialDate.parse("2031"), Optional.empty(), Basis.UNKNOWN, "test"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void isOneDayOnlyWhereBothItsEndsAre() {
        assertThat(range("2031-05-05", "2031-05-05").day()).contains(LocalDate.of(2031, 5, 5));
        assertThat(range("2031-05", "2031-05").day()).isEmpty();
        assertThat(range("2031-05-05", "").day()).isEmpty();
    }

    @Test
    void isClosedWithTwoEnds() {
        assertThat(range("2031-05-05", "2031-05-06").isClosed()).isTrue();
        assertThat(range("", "2031-05-06").isClosed()).isFalse();
    }

    @Test
    void anotherReasonLeavesTheDays() {
        DateRange judged = range("2031-05-05", "2031-05-06").because(Basis.JUDGED, "Velt decided it");
        assertThat(judged.firstDay()).contains(LocalDate.of(2031, 5, 5));
        assertThat(judged.why()).isEqualTo("Velt decided it");
    }

    @Test
    void andWhatIsUnknownStaysUnknown() {
        assertThat(DateRange.unknown("nobody says")
                        .because(Basis.STATED, "a tag")
                        .isKnown())
                .isFalse();
    }
}
