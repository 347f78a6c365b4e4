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

    private static final int DAY = 22;
    private static final int LANE = 22;
    private static final int DAYS_LINE = 16;
    private static final int PUBLISHED_LINE = 14;
    private static final int RADIUS = 9;
    private static final int EDGE = 3;

    private final AccountIndex index;

    TimelineChart(View view) {
        this.index = view.index();
    }

    Element element() {
        return tag("figure", "chart").with(rows(ChartRow.of(index))).with(key());
    }

    private static Element key() {
        return tag("figcaption")
                .with(
                        tag("span", "key happened").text("happened"),
                        tag("span", "key planned").text("planned when told"),
                        tag("span", "key range").text("some day within the bar"),
                        tag("span", "key published").text("an article appeared"));
    }

    private List<Element> rows(List<ChartRow> rows) {
        List<Element> all = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            all.add(row(rows.get(i)));
            if (i + 1 < rows.size()) {
                all.addAll(gap(rows.get(i).monthsUntil(rows.get(i + 1))));
            }
        }
        return all;
    }

    /** Two drawings, each half a month wide: side by side on a desk, one below the other on a phone. */
    private Element row(ChartRow row) {
        String inWords = row.label() + ": " + count(row.bars().size(), "entry") + ", "
                + count(row.published().size(), "article") + " published; the table below has them in words.";
        return tag("div", row.isMonth() ? "month" : "month span")
                .attribute("role", "group")
                .attribute("aria-label", inWords)
                .with(tag("span", "label").attribute("aria-hidden", "true").text(row.label()))
                .with(drawing(row, Half.FIRST), drawing(row, Half.SECOND));
    }

    private Element drawing(ChartRow row, Half half) {
        int top = row.isMonth() ? DAYS_LINE : 0;
        int bottom = top + Math.max(1, row.lanes()) * LANE;
        int height = bottom + (row.published().isEmpty() ? 0 : PUBLISHED_LINE);
        return Svg.drawing(Half.DAYS * DAY, height + EDGE)
                .with(row.isMonth() ? days(row, half, height) : List.of())
                .with(published(row, half, bottom))
                .with(row.bars().stream()
                        .filter(bar -> half.meets(bar.first(), bar.last()))
                        .map(bar -> bar(bar, half, top + bar.lane() * LANE))
                        .toList());
    }

    private static List<Element> days(ChartRow row, Half half, int height) {
        List<Element> shapes = new ArrayList<>();
        for (int day = half.first(); day <= Math.min(half.last(), row.until().getDayOfMonth()); day++) {
            boolean weekend = row.from().withDayOfMonth(day).getDayOfWeek().getValue() > 5;
            int x = half.x(day, DAY);
            shapes.add(Svg.rect(x, 0, DAY - 1, height, 2, weekend ? "day weekend" : "day"));
            shapes.add(Svg.text(x + DAY / 2, 11, "daynumber", Integer.toString(day)));
        }
        return shapes;
    }

    /** Of a bar in both halves the second is for the eye alone. */
    private static Element bar(Bar bar, Half half, int top) {
        String label = bar.number() + ". " + DateWords.of(bar.entry().date())
                + (bar.entry().planned() ? ", planned: " : ": ") + bar.entry().text();
        boolean goesOn = bar.first() < half.first();
        Element link =
                goesOn ? Svg.repeatedLink(Places.entry(bar.entry())) : Svg.link(Places.entry(bar.entry()), label);
        String number = Integer.toString(bar.number());
        int centre = top + LANE / 2;
        if (bar.first() == bar.last()) {
            int x = half.x(bar.first(), DAY) + DAY / 2;
            return link.with(Svg.circle(x, centre, RADIUS, state(bar)), Svg.text(x, centre + 4, "number", number));
        }
        int from = half.x(bar.first(), DAY) + 2;
        int to = half.x(bar.last() + 1, DAY) - 3;
        int seen = (Math.max(from, 0) + Math.min(to, Half.DAYS * DAY)) / 2;
        return link.with(
                Svg.rect(from, centre - RADIUS, to - from, 2 * RADIUS, RADIUS, state(bar) + " range"),
                Svg.text(seen, centre + 4, "number", number));
    }

    private static String state(Bar bar) {
        return bar.entry().planned() ? "entry planned" : "entry";
    }

    private List<Element> published(ChartRow row, Half half, int top) {
        Map<Integer, List<StoryArticle>> byDay = row.published().stream()
                .filter(article -> half.meets(dayOf(article), dayOf(article)))
                .collect(groupingBy(TimelineChart::dayOf, TreeMap::new, toList()));
        List<Element> marks = new ArrayList<>();
        byDay.forEach((day, articles) -> marks.addAll(publishedOn(half.x(day, DAY), articles, top)));
        return marks;
    }

    private static int dayOf(StoryArticle article) {
        return AccountIndex.published(article).firstDay().orElseThrow().getDayOfMonth();
    }

    /** Articles of one day share its width. */
    private List<Element> publishedOn(int x, List<StoryArticle> articles, int top) {
        int share = Math.max(3, (DAY - 4) / articles.size());
        List<Element> marks = new ArrayList<>();
        for (int i = 0; i < articles.size(); i++) {
            StoryArticle article = articles.get(i);
            String label = index.outlet(article.id()) + ", " + DateWords.of(AccountIndex.published(article));
            marks.add(Svg.link(Places.article(article.id()), label)
                    .with(
                            Svg.hit(x + 2 + i * share, top + PUBLISHED_LINE - Svg.FINGER, share),
                            Svg.rect(x + 2 + i * share, top + 3, share - 1, 7, 1, "published")));
        }
        return marks;
    }

    private static List<Element> gap(long months) {
        return months <= 0
                ? List.of()
                : List.of(tag("p", "empty").with(tag("span").text(gapWords(months))));
    }

    private static String gapWords(long months) {
        String years = months < 12 ? "" : count(Math.toIntExact(months / 12), "year");
        String rest = months % 12 == 0 ? "" : count(Math.toIntExact(months % 12), "month");
        return (years + " " + rest).strip() + " without an entry";
    }
}
