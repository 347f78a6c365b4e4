package org.parallax.report.html;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static org.parallax.report.html.markup.Element.tag;
import static org.parallax.report.ledger.Labels.count;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.parallax.origin.Echo;
import org.parallax.origin.Origin;
import org.parallax.report.html.markup.Element;
import org.parallax.report.ledger.AccountIndex;
import org.parallax.report.ledger.DateWords;
import org.parallax.story.StoryArticle;

/**
 * The articles below one another, boxed by origin, and an arc from each to those that share passages with it: the thicker, the more. An
 * arrow leads to the later one where the days tell which it is.
 */
final class SourcesChart {

    private static final int WIDTH = 806;
    private static final int NAMES = 18;
    private static final int DOTS = 470;
    private static final int ROW = 30;
    private static final int BOX_HEAD = 24;
    private static final int SPACE = 10;
    private static final int LONGEST_NAME = 44;
    private static final int WIDEST_ARC = 300;

    private final AccountIndex index;
    private final Origins origins;
    private final List<Element> boxes = new ArrayList<>();
    private final Map<String, Integer> rows = new HashMap<>();
    private int y = SPACE;

    SourcesChart(View view) {
        this.index = view.index();
        this.origins = view.origins();
    }

    /** The two ends of an arc, by the ids of their articles, the upper first. */
    private record Pair(String upper, String lower) implements Comparable<Pair> {
        @Override
        public int compareTo(Pair other) {
            int byUpper = upper.compareTo(other.upper);
            return byUpper != 0 ? byUpper : lower.compareTo(other.lower);
        }
    }

    Element element() {
        origins.all().forEach(origin -> drawOrigin(origins.name(origin), origin));
        String description = count(origins.all().size(), "origin") + " of "
                + count(index.articles().size(), "article")
                + "; arcs join articles that share passages. The lists below have the same in words.";
        return tag("figure", "chart")
                .with(
                        tag("div", "scroll")
                                .attribute("tabindex", "0")
                                .attribute("role", "region")
                                .attribute("aria-label", "Chart of the sources")
                                .with(Svg.chart(
                                                WIDTH,
                                                y,
                                                "sources-chart",
                                                "Articles by origin, and who shares passages with whom",
                                                description)
                                        .with(boxes)
                                        .with(tag("g", "arcs").with(arcs()))),
                        tag("figcaption")
                                .text(
                                        "Each box is one origin. An arc joins two articles that share passages; its number says how many, "
                                                + "its arrow points to the later one where that is known."));
    }

    private void drawOrigin(String name, Origin origin) {
        List<StoryArticle> own = index.articles().stream()
                .filter(item -> origin.articles().contains(item.id()) && !rows.containsKey(item.id()))
                .toList();
        int height = BOX_HEAD + own.size() * ROW + 4;
        boxes.add(Svg.rect(1, y, DOTS + 24, height, 6, "origin"));
        boxes.add(Svg.link(Places.origin(origin.id()), name + ": " + origin.why())
                .with(Svg.hit(1, y, DOTS), Svg.text(NAMES, y + 17, "originname", name)));
        y += BOX_HEAD;
        own.forEach(this::drawArticle);
        y += 4 + SPACE;
    }

    private void drawArticle(StoryArticle item) {
        int middle = y + ROW / 2;
        rows.put(item.id(), middle);
        String day = DateWords.of(AccountIndex.published(item));
        String outlet = index.outlet(item.id());
        boxes.add(Svg.link(Places.article(item.id()), outlet + ", " + day)
                .with(
                        Svg.hit(1, middle - Svg.FINGER / 2, DOTS),
                        Svg.text(NAMES, middle + 5, "outletname", shortened(outlet)),
                        Svg.text(DOTS - 20, middle + 5, "outletday", day),
                        Svg.circle(DOTS, middle, 6, "article")));
        y += ROW;
    }

    private static String shortened(String name) {
        return name.codePointCount(0, name.length()) <= LONGEST_NAME
                ? name
                : name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME - 1)) + "…";
    }

    private List<Element> arcs() {
        Map<Pair, List<Echo>> pairs = index.account().echoes().stream()
                .filter(echo -> rows.containsKey(echo.a().article())
                        && rows.containsKey(echo.b().article()))
                .filter(echo -> !echo.a().article().equals(echo.b().article()))
                .collect(groupingBy(this::pairOf, TreeMap::new, toList()));
        List<Element> arcs = new ArrayList<>();
        pairs.forEach((pair, echoes) -> arcs.add(arc(pair, echoes)));
        return arcs;
    }

    private Pair pairOf(Echo echo) {
        String a = echo.a().article();
        String b = echo.b().article();
        return rowOf(a) < rowOf(b) ? new Pair(a, b) : new Pair(b, a);
    }

    private int rowOf(String article) {
        return rows.getOrDefault(article, 0);
    }

    private Element arc(Pair pair, List<Echo> echoes) {
        int from = rowOf(pair.upper());
        int to = rowOf(pair.lower());
        int reach = Math.min(WIDEST_ARC, 50 + (to - from) / 2);
        int start = DOTS + 9;
        int down = to - from;
        String path = "M" + start + " " + from + "c" + reach + " 0 " + reach + " " + down + " 0 " + down;
        String label = index.outlet(pair.upper()) + " and " + index.outlet(pair.lower()) + ": "
                + count(echoes.size(), "shared passage");
        int apex = start + reach * 3 / 4;
        int middle = (from + to) / 2;
        return Svg.link(Places.echo(echoes.get(0).id()), label)
                .with(tag("path").attribute("d", path).attribute("stroke-width", Integer.toString(width(echoes))))
                .with(heads(pair, echoes))
                .with(Svg.circle(apex, middle, 10), Svg.text(apex, middle + 4, Integer.toString(echoes.size())));
    }

    private static int width(List<Echo> echoes) {
        return 1 + Math.min(5, echoes.size() / 2);
    }

    /** An arrow's head at each end that has a later version of a passage. */
    private List<Element> heads(Pair pair, List<Echo> echoes) {
        List<Element> heads = new ArrayList<>();
        for (String article : List.of(pair.upper(), pair.lower())) {
            if (echoes.stream().anyMatch(echo -> laterOf(echo).equals(article))) {
                heads.add(head(rowOf(article)));
            }
        }
        return heads;
    }

    private static String laterOf(Echo echo) {
        return switch (echo.first()) {
            case A -> echo.b().article();
            case B -> echo.a().article();
            case UNKNOWN -> "";
        };
    }

    private static Element head(int at) {
        int tip = DOTS + 8;
        return tag("path", "arrow").attribute("d", "M" + tip + " " + at + "l10-5v10z");
    }
}
