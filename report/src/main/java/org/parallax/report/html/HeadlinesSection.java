package org.parallax.report.html;

import static org.parallax.report.html.markup.Element.tag;
import static org.parallax.report.ledger.Labels.count;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.parallax.headline.Headline;
import org.parallax.headline.Headline.Verdict;
import org.parallax.report.html.markup.Element;
import org.parallax.report.ledger.Labels;

/** Each headline beside the passage of its body; what the body bears out is folded. */
final class HeadlinesSection {

    private final View view;

    HeadlinesSection(View view) {
        this.view = view;
    }

    Element element() {
        List<Headline> all = view.index().account().headlines().stream()
                .sorted(Comparator.comparing(Headline::verdict))
                .toList();
        Element section = tag("section", "headlines")
                .id(Places.HEADLINES)
                .attribute("aria-labelledby", "headlines-title")
                .with(tag("h2").attribute("id", "headlines-title").text("Headline against body"));
        return all.isEmpty()
                ? section.with(tag("p").text("Of no headline can it be said whether its body bears it out."))
                : section.with(tag("p", "hint").text(hint(all))).with(tables(all));
    }

    private static String hint(List<Headline> all) {
        long borneOut =
                all.stream().filter(item -> item.verdict() == Verdict.BORNE_OUT).count();
        return "Of " + count(all.size(), "headline") + " that claim something, " + borneOut
                + " are borne out by a passage of their body.";
    }

    private List<Element> tables(List<Headline> all) {
        List<Headline> told =
                all.stream().filter(item -> item.verdict() == Verdict.BORNE_OUT).toList();
        List<Headline> others =
                all.stream().filter(item -> !told.contains(item)).toList();
        List<Element> tables = new ArrayList<>();
        if (!others.isEmpty()) {
            tables.add(table("Headlines that say more than their body, or something else", others));
        }
        if (!told.isEmpty()) {
            tables.add(tag("details")
                    .with(
                            tag("summary").text(count(told.size(), "headline") + " that the body bears out"),
                            table("Headlines that the body bears out", told)));
        }
        return tables;
    }

    private Element table(String caption, List<Headline> items) {
        return tag("table", "entries words-for")
                .with(
                        tag("caption").text(caption),
                        tag("thead")
                                .with(tag("tr")
                                        .with(
                                                tag("th")
                                                        .attribute("scope", "col")
                                                        .text("Outlet"),
                                                tag("th")
                                                        .attribute("scope", "col")
                                                        .text("Headline and passage"))),
                        tag("tbody").with(items.stream().map(this::row).toList()));
    }

    private Element row(Headline item) {
        Element words = tag("td")
                .with(tag("p").with(
                                tag("strong")
                                        .with(view.words(item.claim())
                                                .text(item.claim().words())),
                                tag("small", "kind").text(" " + Labels.of(item.verdict()))));
        item.body().ifPresent(body -> words.with(tag("p").with(view.words(body).text(body.words()))));
        return tag("tr")
                .with(
                        tag("th")
                                .attribute("scope", "row")
                                .with(view.outletLink(item.claim().article())),
                        words.with(tag("p", "why").text(item.why()))
                                .with(view.deciding().of(item.id())));
    }
}
