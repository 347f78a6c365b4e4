package org.parallax.report.html;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static org.parallax.report.html.markup.Element.tag;
import static org.parallax.report.ledger.Labels.count;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.parallax.article.Evidence;
import org.parallax.origin.Echo;
import org.parallax.origin.NearlyOneText;
import org.parallax.origin.Origin;
import org.parallax.report.html.markup.Element;
import org.parallax.report.html.markup.Html;
import org.parallax.report.ledger.AccountIndex;
import org.parallax.report.ledger.EchoWords;
import org.parallax.report.ledger.EditionWords;

/** Who shares whose words: the articles by origin, and each shared passage in both versions. */
final class SourcesSection {

    private final View view;
    private final AccountIndex index;

    SourcesSection(View view) {
        this.view = view;
        this.index = view.index();
    }

    Element element() {
        return tag("section", "sources")
                .id(Places.SOURCES)
                .attribute("aria-labelledby", "sources-title")
                .with(
                        tag("h2").attribute("id", "sources-title").text("Who shares whose words"),
                        new SourcesChart(view).element(),
                        origins())
                .with(nearDuplicates())
                .with(passages());
    }

    private List<Element> nearDuplicates() {
        List<Element> groups = index.account().nearDuplicates().stream()
                .map(this::nearDuplicates)
                .toList();
        return groups.isEmpty()
                ? List.of()
                : List.of(tag("div")
                        .with(
                                tag("h3").text("Nearly one text"),
                                tag("ul", "originlist").with(groups)));
    }

    private Element nearDuplicates(NearlyOneText near) {
        String shared = count(near.articles().size(), "article") + ", " + near.percent() + " % of the words shared";
        return tag("li")
                .with(tag("strong").text(shared))
                .text(" ")
                .with(tag("span", "of").with(tellers(near.articles())))
                .with(tag("p", "why").attribute("dir", "auto").text(EditionWords.first(near, index)));
    }

    private List<Html> tellers(List<String> articles) {
        return Dotted.parts(articles.stream()
                .map(article -> tag("span", "teller").with(view.outletLink(article)))
                .toList());
    }

    private Element origins() {
        Origins origins = view.origins();
        return tag("div")
                .with(
                        tag("h3").text("Origins"),
                        tag("ul", "originlist")
                                .with(origins.all().stream()
                                        .map(origin -> origin(origins.name(origin), origin))
                                        .toList()));
    }

    private Element origin(String name, Origin origin) {
        return tag("li")
                .id(Places.origin(origin.id()))
                .with(tag("strong").with(tag("bdi").text(name)))
                .text(" ")
                .with(tag("span", "of").with(tellers(origin.articles())))
                .with(tag("p", "why").attribute("dir", "auto").text(origin.why()));
    }

    private Element passages() {
        List<Echo> echoes = index.account().echoes();
        Element part = tag("div").with(tag("h3").text("Shared passages"));
        if (echoes.isEmpty()) {
            return part.with(tag("p").text("No two articles share a passage."));
        }
        Map<List<String>, List<Echo>> byPair =
                echoes.stream().collect(groupingBy(SourcesSection::pair, LinkedHashMap::new, toList()));
        part.with(tag("p", "hint").text(count(echoes.size(), "passage") + "; the words that both have are marked."));
        byPair.forEach((pair, shared) -> part.with(pairHeading(pair, shared.size()))
                .with(shared.stream().map(this::passage).toList()));
        return part;
    }

    private static List<String> pair(Echo echo) {
        return Stream.of(echo.a().article(), echo.b().article()).sorted().toList();
    }

    private Element pairHeading(List<String> pair, int passages) {
        return tag("h4")
                .with(view.outlet(pair.get(0)))
                .text(" and ")
                .with(view.outlet(pair.get(1)))
                .text(": " + count(passages, "passage"));
    }

    private Element passage(Echo echo) {
        boolean turned = echo.first() == Echo.First.B;
        Evidence left = turned ? echo.b() : echo.a();
        Evidence right = turned ? echo.a() : echo.b();
        SharedWords shared = SharedWords.of(left.words(), right.words());
        return tag("div", "echo")
                .id(Places.echo(echo.id()))
                .with(
                        side(left, shared.left()),
                        side(right, shared.right()),
                        tag("p", "facts").text(facts(echo)))
                .with(view.deciding().of(echo.id()));
    }

    private static String facts(Echo echo) {
        String kind = EchoWords.of(echo);
        String first =
                echo.first() == Echo.First.UNKNOWN ? "which came first cannot be told" : "the left one came first";
        return kind + "; " + first;
    }

    private Element side(Evidence evidence, List<Html> words) {
        return tag("div")
                .with(
                        tag("p", "by").with(view.outletLink(evidence.article())),
                        tag("p").with(view.words(evidence).with(words)));
    }
}
