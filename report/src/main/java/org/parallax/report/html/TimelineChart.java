package org.parallax.report.html;

import static org.parallax.report.html.markup.Element.tag;
import static org.parallax.report.ledger.Labels.count;

import java.util.ArrayList;
import java.util.List;
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

    private static final int LABELS = 118;
    private static final int DAY = 22;
    private static final int WIDTH = LABELS + 31 * DAY + 6;
    private static final int LANE = 22;
    private static final int DAYS_LINE = 16;
    private static final int PUBLISHED_LINE = 14;
    private static final int SPACE = 8;
    private static final int GAP = 24;
    private static final int RADIUS = 9;

    private final AccountIndex index;
    private final List<Element> shapes = new ArrayList<>();
    private int y = SPACE;

    TimelineChart(View view) {
        this.index = view.index();
    }

    Element element() {
        drawRows(ChartRow.of(index));
        String description =
                "A row for each month, a column for each day. The table below has the same entries in words.";
        Element svg = Svg.chart(WIDTH, y, "timeline-chart", "Timeline of the story", description)
                .with(shapes);
        return tag("figure", "chart")
                .with(
                        tag("div", "scroll")
                                .attribute("tabindex", "0")
                                .attribute("role", "region")
                                .attribute("aria-label", "Timeline chart")
                                .with(svg),
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

    private void drawRows(List<ChartRow> rows) {
        for (int i = 0; i < rows.size(); i++) {
            draw(rows.get(i));
            if (i + 1 < rows.size()) {
                drawGap(rows.get(i).monthsUntil(rows.get(i + 1)));
            }
        }
    }

    private void draw(ChartRow row) {
        int top = y;
        if (row.isMonth()) {
            drawDays(row);
            y += DAYS_LINE;
        }
        int bars = y;
        row.bars().forEach(bar -> drawBar(bar, bars + bar.lane() * LANE));
        y += Math.max(row.lanes(), row.isMonth() ? 0 : 1) * LANE;
        shapes.add(Svg.text(0, top + (row.isMonth() ? 12 : 15), "label", row.label()));
        if (row.isMonth()) {
            drawPublished(row);
        }
        y += SPACE;
    }

    private void drawDays(ChartRow row) {
        int height = DAYS_LINE + row.lanes() * LANE + (row.published().isEmpty() ? 0 : PUBLISHED_LINE);
        for (int day = 1; day <= row.until().getDayOfMonth(); day++) {
            boolean weekend = row.from().withDayOfMonth(day).getDayOfWeek().getValue() > 5;
            shapes.add(Svg.rect(x(day), y, DAY - 1, height, 2, weekend ? "day weekend" : "day"));
            shapes.add(Svg.text(middle(day), y + 11, "daynumber", Integer.toString(day)));
        }
    }

    private void drawBar(Bar bar, int top) {
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
        shapes.add(Svg.link(Places.entry(bar.entry()), label)
                .with(shape, Svg.text(numberAt, centre + 4, "number", Integer.toString(bar.number()))));
    }

    private void drawPublished(ChartRow row) {
        for (StoryArticle article : row.published()) {
            int day = AccountIndex.published(article).firstDay().orElseThrow().getDayOfMonth();
            String label = index.outlet(article.id()) + ", " + DateWords.of(AccountIndex.published(article));
            shapes.add(Svg.link(Places.article(article.id()), label)
                    .with(Svg.rect(middle(day) - 6, y + 3, 12, 7, 1, "published")));
        }
        y += row.published().isEmpty() ? 0 : PUBLISHED_LINE;
    }

    private void drawGap(long months) {
        if (months > 0) {
            shapes.add(Svg.line(LABELS, y + GAP / 2 - 4, WIDTH - 6, y + GAP / 2 - 4, "gap"));
            shapes.add(Svg.text(LABELS + (WIDTH - LABELS) / 2, y + GAP / 2, "gaplabel", gapWords(months)));
            y += GAP;
        }
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
