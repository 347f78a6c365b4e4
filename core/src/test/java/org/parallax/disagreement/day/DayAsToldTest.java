package org.parallax.disagreement.day;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parallax.article.TextSpan;
import org.parallax.disagreement.line.Laid;
import org.parallax.story.Story;
import org.parallax.story.Told;
import org.parallax.time.DateRange;
import org.parallax.time.PartialDate;
import org.parallax.time.TimeExpression;

class DayAsToldTest {

    private static final LocalDate MONDAY = LocalDate.of(2031, 5, 5);

    private static DayAsTold sure(LocalDate day) {
        return new DayAsTold(day, true, Optional.empty());
    }

    private static DayAsTold inferred(LocalDate day, DayOfWeek... named) {
        return new DayAsTold(day, false, Arrays.stream(named).findFirst());
    }

    private static DayAsTold inAPageWithoutADate(String words) {
        Story story =
                Story.of(List.of(Told.in("a", words + " the pier was shut.").reading()));
        Laid laid = Laid.all(story.articles(), List.of(), List.of()).get(0);
        DateRange inferred = DateRange.on(PartialDate.day(MONDAY), DateRange.Basis.INFERRED, "from another article");
        TimeExpression time =
                new TimeExpression(new TextSpan(0, words.length()), TimeExpression.Type.DATE, "", inferred, "weekday");
        return DayAsTold.of(laid, time).orElseThrow();
    }

    @Test
    void aPageWithoutADateTellsTheWeekdayAlone() {
        assertThat(inAPageWithoutADate("Monday night")).isEqualTo(inferred(MONDAY, DayOfWeek.MONDAY));
        assertThat(inAPageWithoutADate("Yesterday")).isEqualTo(inferred(MONDAY));
        assertThat(inAPageWithoutADate("On 5 May")).isEqualTo(sure(MONDAY));
    }

    @Test
    void theWeekdayOfTheSureOneIsToldBesideTheOther() {
        DayAsTold saturday = inferred(MONDAY.plusDays(5), DayOfWeek.SATURDAY);
        assertThat(saturday.weekdayBeside(sure(MONDAY))).isEqualTo(": 2031-05-05 was a Monday");
        assertThat(sure(MONDAY).weekdayBeside(saturday)).isEqualTo(": 2031-05-05 was a Monday");
        assertThat(sure(MONDAY).weekdayBeside(sure(MONDAY.plusDays(1)))).isEmpty();
    }

    @Test
    void twoSureDaysAreComparedAsTheyAre() {
        assertThat(sure(MONDAY).differsFrom(sure(MONDAY.plusDays(7)))).isTrue();
        assertThat(sure(MONDAY).differsFrom(sure(MONDAY))).isFalse();
    }

    @Test
    void anInferredDayIsComparedByTheWeekdayThatItsWordsName() {
        DayAsTold nextMonday = inferred(MONDAY.plusDays(7), DayOfWeek.MONDAY);
        assertThat(nextMonday.differsFrom(sure(MONDAY))).isFalse();
        assertThat(nextMonday.differsFrom(sure(MONDAY.plusDays(1)))).isTrue();
        assertThat(inferred(MONDAY).differsFrom(sure(MONDAY.plusDays(1)))).isFalse();
        assertThat(inferred(MONDAY).differsFrom(inferred(MONDAY.plusDays(1), DayOfWeek.TUESDAY)))
                .isFalse();
    }
}
