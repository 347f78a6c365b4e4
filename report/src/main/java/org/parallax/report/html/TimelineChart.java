package org.parallax.report.html;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static org.parallax.report.html.markup.Element.tag;
import static org.parallax.report.ledger.Labels.count;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.parallax.report.html.ChartRow.Bar;
import org.parallax.report.html.markup.Element;
import org.parallax.report.ledger.AccountIndex;
import org.parallax.report.ledger.DateWords;
import org.parallax.story.StoryArticle;

/**
 * The timeline as a sheet of a calendar: a row for each month in which something lies, its days side by side, so that the scale is the same
 * everywhere; months without an entry are left out, and the gap says how many. Entries of one day stand in lanes, so that five are as
 * readable as five hundred. What is known less exactly than to a month has a row of its own before it.
 */
final class TimelineChart {

    private static final int LABELS = 126;
    private static final int DAY = 22;
    private static final int WIDTH = LABELS + 31 * DAY + 6;
    private static final int LANE = 22;
    private static final int DAYS_LINE = 16;
    private static final int PUBLISHED_LINE = 14;
    private static final int LABEL_LINE = 15;
    private static final int GAP = 24;
    private static final int RADIUS = 9;

    private final AccountIndex index;

    TimelineChart(View view) {
        this.index = view.index();
    }

    Element element() {
        return tag("figure", "chart")
                .with(
                        tag("div", "scroll")
                                .attribute("tabindex", "0")
                                .attribute("role", "region")
                                .attribute("aria-label", "Timeline chart: a row for each month, a column for each day")
                                .with(rows(ChartRow.of(index))),
                        key());
    }

    private static Element key() {
        return tag("figcaption")
                .with(
                        tag("span", "key happened").text("happened"),
                        tag("span", "key planned").text("planned when told"),
                        tag("span", "key range").text("some day within the bar"),
                        tag("span", "key published").text("an article appeared"));
    }

    /** Each row is a drawing of its own, so that a sheet of paper can end between two. */
    private List<Element> rows(List<ChartRow> rows) {
        List<Element> drawings = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            drawings.add(drawing(rows.get(i), i));
            if (i + 1 < rows.size()) {
                drawings.addAll(gap(rows.get(i).monthsUntil(rows.get(i + 1)), i));
            }
        }
        return drawings;
    }

    private Element drawing(ChartRow row, int number) {
        int top = row.isMonth() ? DAYS_LINE : 0;
        int bottom = top + Math.max(1, row.lanes()) * LANE;
        String description = count(row.bars().size(), "entry") + ", "
                + count(row.published().size(), "article") + " published; the table below has them in words.";
        int height = Math.max(bottom + publishedLine(row), row.isMonth() ? 0 : 2 * LABEL_LINE + 2);
        return Svg.chart(WIDTH, height, "row" + number, row.label(), description)
                .with(row.isMonth() ? days(row, height) : List.of())
                .with(row.bars().stream()
                        .map(bar -> bar(bar, top + bar.lane() * LANE))
                        .toList())
                .with(label(row))
                .with(published(row, bottom));
    }

    private static int publishedLine(ChartRow row) {
        return row.published().isEmpty() ? 0 : PUBLISHED_LINE;
    }

    /** A month on one line, a longer span on two. */
    private static List<Element> label(ChartRow row) {
        int cut = row.isMonth() ? -1 : row.label().indexOf(" – ");
        return cut < 0
                ? List.of(Svg.text(0, LABEL_LINE - 2, "label", row.label()))
                : List.of(
                        Svg.text(0, LABEL_LINE - 2, "label", row.label().substring(0, cut + 2)),
                        Svg.text(0, 2 * LABEL_LINE - 2, "label", row.label().substring(cut + 3)));
    }

    private static List<Element> days(ChartRow row, int height) {
        List<Element> shapes = new ArrayList<>();
        for (int day = 1; day <= row.until().getDayOfMonth(); day++) {
            boolean weekend = row.from().withDayOfMonth(day).getDayOfWeek().getValue() > 5;
            shapes.add(Svg.rect(x(day), 0, DAY - 1, height, 2, weekend ? "day weekend" : "day"));
            shapes.add(Svg.text(middle(day), 11, "daynumber", Integer.toString(day)));
        }
        return shapes;
    }

    private static Element bar(Bar bar, int top) {
        String state = bar.entry().planned() ? "entry planned" : "entry";
        String label = bar.number() + ". " + DateWords.of(bar.entry().date())
                + (bar.entry().planned() ? ", planned: " : ": ") + bar.entry().text();
        boolean oneDay = bar.first() == bar.last();
        int centre = top + LANE / 2;
        int width = (bar.last() - bar.first() + 1) * DAY - 5;
        Element shape = oneDay
                ? Svg.circle(middle(bar.first()), centre, RADIUS, state)
                : Svg.rect(x(bar.first()) + 2, centre - RADIUS, width, 2 * RADIUS, RADIUS, state + " range");
        int numberAt = oneDay ? middle(bar.first()) : x(bar.first()) + 2 + width / 2;
        return Svg.link(Places.entry(bar.entry()), label)
                .with(shape, Svg.text(numberAt, centre + 4, "number", Integer.toString(bar.number())));
    }

    private List<Element> published(ChartRow row, int top) {
        Map<Integer, List<StoryArticle>> byDay =
                row.published().stream().collect(groupingBy(TimelineChart::dayOf, TreeMap::new, toList()));
        List<Element> marks = new ArrayList<>();
        byDay.forEach((day, articles) -> marks.addAll(publishedOn(day, articles, top)));
        return marks;
    }

    private static int dayOf(StoryArticle article) {
        return AccountIndex.published(article).firstDay().orElseThrow().getDayOfMonth();
    }

    /** Articles of one day share its width. */
    private List<Element> publishedOn(int day, List<StoryArticle> articles, int top) {
        int share = Math.max(3, (DAY - 4) / articles.size());
        List<Element> marks = new ArrayList<>();
        for (int i = 0; i < articles.size(); i++) {
            StoryArticle article = articles.get(i);
            String label = index.outlet(article.id()) + ", " + DateWords.of(AccountIndex.published(article));
            marks.add(Svg.link(Places.article(article.id()), label)
                    .with(Svg.rect(x(day) + 2 + i * share, top + 3, share - 1, 7, 1, "published")));
        }
        return marks;
    }

    private static List<Element> gap(long months, int number) {
        if (months <= 0) {
            return List.of();
        }
        String words = gapWords(months);
        return List.of(Svg.chart(WIDTH, GAP, "gap" + number, words, "Left out, since nothing lies in it.")
                .with(
                        Svg.line(LABELS, GAP / 2, WIDTH - 6, GAP / 2, "gap"),
                        Svg.text(LABELS + (WIDTH - LABELS) / 2, GAP / 2 + 4, "gaplabel", words)));
    }

    private static String gapWords(long months) {
        String years = months < 12 ? "" : count(Math.toIntExact(months / 12), "year");
        String rest = months % 12 == 0 ? "" : count(Math.toIntExact(months % 12), "month");
        return (years + " " + rest).strip() + " without an entry";
    }

    private static int x(int day) {
        return LABELS + (day - 1) * DAY;
    }

    private static int middle(int day) {
        return x(day) + DAY / 2;
    }
}
