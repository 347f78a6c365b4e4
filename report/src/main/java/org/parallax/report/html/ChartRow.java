package org.parallax.report.html;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.parallax.report.ledger.AccountIndex;
import org.parallax.report.ledger.DateWords;
import org.parallax.story.StoryArticle;
import org.parallax.time.DateRange;
import org.parallax.timeline.TimelineEntry;

/**
 * A row of the timeline's chart: a month with its days, or a longer or vaguer span that several entries share.
 *
 * @param label what stands before it
 * @param from its first day
 * @param until its last day
 * @param isMonth whether its days are drawn
 * @param bars what lies in it
 * @param published the articles that appeared in it, by day
 */
record ChartRow(
        String label, LocalDate from, LocalDate until, boolean isMonth, List<Bar> bars, List<StoryArticle> published) {

    private static final Comparator<ChartRow> BY_TIME = Comparator.comparing(ChartRow::from)
            .thenComparing(ChartRow::isMonth)
            .thenComparing(ChartRow::until)
            .thenComparing(ChartRow::label);

    /**
     * An entry in its row.
     *
     * @param number as in the table
     * @param first day of the month, 1 in a row that is no month
     * @param last day of the month, 31 in a row that is no month
     * @param lane counted from 0, so that no two bars lie on one another
     */
    record Bar(int number, TimelineEntry entry, int first, int last, int lane) {}

    int lanes() {
        return bars.stream().mapToInt(bar -> bar.lane() + 1).max().orElse(0);
    }

    /** Months between this row's end and the next one's begin in which nothing lies. */
    long monthsUntil(ChartRow next) {
        return ChronoUnit.MONTHS.between(YearMonth.from(until), YearMonth.from(next.from)) - 1;
    }

    /** All rows that have something in them, by time. An entry of which no day is known is in none. */
    static List<ChartRow> of(AccountIndex index) {
        Map<String, Maker> makers = new TreeMap<>();
        int number = 0;
        for (TimelineEntry entry : index.account().timeline()) {
            number++;
            if (entry.date().isKnown()) {
                makers.computeIfAbsent(keyOf(entry.date()), key -> Maker.of(entry.date()))
                        .add(number, entry);
            }
        }
        for (StoryArticle article : index.articles()) {
            AccountIndex.published(article)
                    .day()
                    .ifPresent(day -> makers.computeIfAbsent(monthKey(day), key -> Maker.ofMonth(day))
                            .published
                            .add(article));
        }
        return makers.values().stream().map(Maker::row).sorted(BY_TIME).toList();
    }

    private static String keyOf(DateRange date) {
        return monthOf(date).map(ChartRow::monthKey).orElseGet(() -> DateWords.of(date));
    }

    private static String monthKey(LocalDate day) {
        return YearMonth.from(day).toString();
    }

    /** The month that a range lies in, where it lies in one and is more exact than it. */
    private static Optional<LocalDate> monthOf(DateRange date) {
        return date.firstDay()
                .filter(first -> date.lastDay()
                        .filter(last -> YearMonth.from(first).equals(YearMonth.from(last)))
                        .isPresent());
    }

    /** Puts each bar into the first lane that is free. */
    private static final class Maker {

        private final String label;
        private final LocalDate from;
        private final LocalDate until;
        private final boolean isMonth;
        private final List<Bar> bars = new ArrayList<>();
        private final List<StoryArticle> published = new ArrayList<>();

        private Maker(String label, LocalDate from, LocalDate until, boolean isMonth) {
            this.label = label;
            this.from = from;
            this.until = until;
            this.isMonth = isMonth;
        }

        static Maker of(DateRange date) {
            LocalDate from = date.firstDay().or(date::lastDay).orElseThrow();
            LocalDate until = date.lastDay().orElse(from);
            return monthOf(date).map(Maker::ofMonth).orElseGet(() -> new Maker(DateWords.of(date), from, until, false));
        }

        static Maker ofMonth(LocalDate day) {
            YearMonth month = YearMonth.from(day);
            return new Maker(DateWords.month(day) + " " + day.getYear(), month.atDay(1), month.atEndOfMonth(), true);
        }

        void add(int number, TimelineEntry entry) {
            int first = isMonth ? entry.date().firstDay().orElseThrow().getDayOfMonth() : 1;
            int last = isMonth ? entry.date().lastDay().orElseThrow().getDayOfMonth() : 31;
            int lane = 0;
            while (isTaken(lane, first, last)) {
                lane++;
            }
            bars.add(new Bar(number, entry, first, last, lane));
        }

        private boolean isTaken(int lane, int first, int last) {
            return bars.stream().anyMatch(bar -> bar.lane() == lane && bar.first() <= last && first <= bar.last());
        }

        ChartRow row() {
            return new ChartRow(label, from, until, isMonth, List.copyOf(bars), List.copyOf(published));
        }
    }
}
