package org.parallax.timeline.passage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parallax.time.DateRange;
import org.parallax.time.PartialDate;

/** The days that a passage tells of, and how far its article looks back on them. */
class DaysAndDistanceTest {

    private static Days days(String first, String last) {
        return Days.of(Drawn.range(first, last));
    }

    private static DateRange on(String date) {
        return DateRange.on(PartialDate.parse(date).orElseThrow(), DateRange.Basis.RESOLVED, "given");
    }

    @Test
    void aDayIsOneAndAMonthAllItsDays() {
        assertThat(days("2031-05-05", "2031-05-05").count()).isEqualTo(1);
        assertThat(Days.of(on("2031-02")).count()).isEqualTo(28);
        assertThat(Days.of(on("2032-02")).count()).isEqualTo(29);
        assertThat(Days.of(on("2032")).count()).isEqualTo(366);
    }

    @Test
    void daysAreCountedFromTheFirstOf1970() {
        assertThat(days("1970-01-01", "1970-01-02").first()).isZero();
        assertThat(days("1970-01-01", "1970-01-02").last()).isEqualTo(1);
        assertThat(days("1969-12-31", "1970-01-02").first()).isEqualTo(-1);
    }

    @Test
    void twoThatShareADayMeet() {
        Days week = days("2031-05-05", "2031-05-11");
        assertThat(week.meet(days("2031-05-11", "2031-05-20"))).isTrue();
        assertThat(days("2031-05-11", "2031-05-20").meet(week)).isTrue();
        assertThat(week.meet(days("2031-05-07", "2031-05-07"))).isTrue();
        assertThat(week.meet(days("2031-05-12", "2031-05-20"))).isFalse();
        assertThat(days("2031-05-12", "2031-05-20").meet(week)).isFalse();
    }

    @Test
    void aRangeWithoutAnEndHasNoDays() {
        DateRange unknown = DateRange.unknown("nobody tells it");
        assertThatThrownBy(() -> Days.of(unknown)).isInstanceOf(NoSuchElementException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "2031-05-05, NEWS",
        "2031-05-09, NEWS",
        "2031-04-08, NEWS",
        "2031-04-07, RECALLED",
        "2030-05-07, RECALLED",
        "2030-05-06, YEARS_AGO",
        "1970-01-01, YEARS_AGO"
    })
    void fromTheDayOfTheArticle(String told, Distance distance) {
        assertThat(Distance.of(on(told), on("2031-05-08"))).isEqualTo(distance);
    }

    @Test
    void ofAMonthItsLastDayCounts() {
        assertThat(Distance.of(on("2031-04"), on("2031-05-08"))).isEqualTo(Distance.NEWS);
        assertThat(Distance.of(on("2031-03"), on("2031-05-08"))).isEqualTo(Distance.RECALLED);
    }

    @Test
    void inAnUndatedArticleAFullDateIsRecalled() {
        DateRange nobody = DateRange.unknown("nobody tells it");
        DateRange stated = DateRange.on(PartialDate.parse("2031-05-05").orElseThrow(), DateRange.Basis.STATED, "given");
        assertThat(Distance.of(stated, nobody)).isEqualTo(Distance.RECALLED);
        assertThat(Distance.of(on("2031-05-05"), nobody)).isEqualTo(Distance.NEWS);
    }

    @Test
    void whatIsFourDaysBackIsOlderThanNews() {
        assertThat(Distance.isOlderThanNews(on("2031-05-04"), on("2031-05-08"))).isTrue();
        assertThat(Distance.isOlderThanNews(on("2031-05-05"), on("2031-05-08"))).isFalse();
        assertThat(Distance.isOlderThanNews(on("2031-05-04"), DateRange.unknown("nobody tells it")))
                .isFalse();
    }
}
