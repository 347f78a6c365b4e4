package org.parallax.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parallax.article.Evidence;
import org.parallax.article.TextSpan;
import org.parallax.time.DateRange;
import org.parallax.time.PartialDate;

/** A long timeline comes down to the days and events that most articles tell. */
class MainDaysTest {

    private static final LocalDate SINKING = LocalDate.parse("2031-05-05");
    private static final LocalDate RAISING = LocalDate.parse("2031-05-09");

    private static final TimelineEntry LAUNCH = told("launch", day("2011-03-01"), "a");
    private static final TimelineEntry SINKS = told("the ferry sinks", day("2031-05-05"), "a", "b", "c");
    private static final TimelineEntry PRAYERS = told("prayers", day("2031-05-05"), "d");
    private static final TimelineEntry RAISED = told("the ferry is raised", day("2031-05-09"), "a", "b");
    private static final TimelineEntry MONTH = told(
            "a month of mourning",
            DateRange.between(
                    PartialDate.day(LocalDate.parse("2031-05-10")),
                    PartialDate.day(LocalDate.parse("2031-06-09")),
                    DateRange.Basis.STATED,
                    "told"),
            "a",
            "b",
            "c",
            "d");

    private static DateRange day(String day) {
        return DateRange.on(PartialDate.day(LocalDate.parse(day)), DateRange.Basis.STATED, "told");
    }

    private static TimelineEntry told(String text, DateRange date, String... articles) {
        List<Evidence> evidence = Arrays.stream(articles)
                .map(article -> new Evidence(article, new TextSpan(0, text.length()), text))
                .toList();
        return new TimelineEntry(text, date, text, false, evidence, articles.length, Optional.empty());
    }

    private static MainDays story() {
        return MainDays.of(List.of(LAUNCH, SINKS, PRAYERS, RAISED, MONTH));
    }

    @Test
    void theDaysThatMostArticlesTellComeFirst() {
        assertThat(story().days(2)).containsExactly(SINKING, RAISING);
        assertThat(story().days(9)).hasSize(3);
    }

    @Test
    void ofADayWhatMostArticlesTellComesFirst() {
        assertThat(story().on(SINKING)).containsExactly(SINKS, PRAYERS);
        assertThat(story().on(LocalDate.parse("2031-05-06"))).isEmpty();
    }

    @Test
    void theMainEntriesKeepTheOrderOfTheTimeline() {
        assertThat(story().entries(3)).containsExactly(SINKS, RAISED, MONTH);
        assertThat(story().entries(9)).containsExactly(LAUNCH, SINKS, PRAYERS, RAISED, MONTH);
    }

    @Test
    void ofTwoToldOnceThatOfTheGreaterDayIsTheMainOne() {
        assertThat(MainDays.of(List.of(LAUNCH, SINKS, PRAYERS)).entries(2)).containsExactly(SINKS, PRAYERS);
    }

    @Test
    void anEmptyTimelineHasNone() {
        assertThat(MainDays.of(List.of()).days(3)).isEmpty();
        assertThat(MainDays.of(List.of()).entries(3)).isEmpty();
    }
}
