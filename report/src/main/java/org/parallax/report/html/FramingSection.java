package org.parallax.report.html;

import static org.parallax.report.html.markup.Element.tag;
import static org.parallax.report.ledger.Labels.count;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.parallax.article.Evidence;
import org.parallax.framing.Framing;
import org.parallax.report.html.markup.Element;
import org.parallax.report.ledger.FramedThing;

/** What outlets call a thing in their own voice: first what they name differently, then each outlet's words that judge. */
final class FramingSection {

    /** Things that stand open; more are folded. */
    private static final int SHOWN = 12;

    private final View view;

    FramingSection(View view) {
        this.view = view;
    }

    Element element() {
        Element section = tag("section", "framing")
                .id(Places.FRAMING)
                .attribute("aria-labelledby", "framing-title")
                .with(tag("h2").attribute("id", "framing-title").text("In whose words"));
        return view.index().account().framing().isEmpty()
                ? section.with(tag("p").text("No words were found by which an outlet judges; there may be some."))
                : section.with(hint()).with(contrasts()).with(alone());
    }

    private static Element hint() {
        return tag("p", "hint")
                .text(
                        "Words that outlets use in their own voice. What somebody is quoted to say is left out; what is reported counts where two outlets "
                                + "report one speaker in different words. "
                                + "Words that judge, or keep away from what they name, are marked.");
    }

    private List<Element> contrasts() {
        List<FramedThing> all = FramedThing.contrasts(view.index().account());
        List<Element> tables = new ArrayList<>();
        if (!all.isEmpty()) {
            tables.add(contrasts("One thing, several words", all.subList(0, Math.min(SHOWN, all.size()))));
        }
        if (all.size() > SHOWN) {
            List<FramedThing> more = all.subList(SHOWN, all.size());
            tables.add(tag("details")
                    .with(tag("summary").text(count(more.size(), "more thing")), contrasts("More things", more)));
        }
        return tables;
    }

    private Element contrasts(String caption, List<FramedThing> things) {
        return tag("table", "entries words-for")
                .with(
                        tag("caption").text(caption),
                        head("What is named", "In the outlets’ words"),
                        tag("tbody").with(things.stream().map(this::row).toList()));
    }

    private static Element head(String... names) {
        Element row = tag("tr");
        for (String name : names) {
            row.with(tag("th").attribute("scope", "col").text(name));
        }
        return tag("thead").with(row);
    }

    private Element row(FramedThing thing) {
        List<Element> lines = new ArrayList<>();
        thing.words()
                .forEach(item -> lines.add(line(item.evidence(), item.loaded(), item.why())
                        .text(" ")
                        .with(view.deciding().of(item.id()))));
        thing.elsewhere().forEach(other -> lines.add(line(other, false, "")));
        return tag("tr")
                .with(
                        tag("th").attribute("scope", "row").with(tag("bdi").text(thing.thing())),
                        tag("td").with(tag("ul", "others").with(lines)));
    }

    private Element line(Evidence words, boolean judges, String why) {
        Element link = view.words(words);
        Element line = tag("li")
                .with(view.outlet(words.article()))
                .text(": ")
                .with(judges ? link.with(tag("mark").text(words.words())) : link.text(words.words()));
        return why.isEmpty() ? line : line.text(" ").with(tag("small", "why").text(why));
    }

    private List<Element> alone() {
        List<Framing> alone = FramedThing.alone(view.index().account());
        Map<String, List<Framing>> byArticle = new LinkedHashMap<>();
        view.index().articles().forEach(item -> byArticle.put(item.id(), of(item.id(), alone)));
        byArticle.values().removeIf(List::isEmpty);
        return byArticle.isEmpty()
                ? List.of()
                : List.of(tag("table", "entries words-for")
                        .with(
                                tag("caption").text("Words that judge, article by article"),
                                head("Outlet", "Words"),
                                tag("tbody")
                                        .with(byArticle.entrySet().stream()
                                                .map(entry -> row(entry.getKey(), entry.getValue()))
                                                .toList())));
    }

    private static List<Framing> of(String article, List<Framing> items) {
        return items.stream()
                .filter(item -> item.evidence().article().equals(article))
                .toList();
    }

    private Element row(String article, List<Framing> items) {
        return tag("tr")
                .with(
                        tag("th").attribute("scope", "row").with(view.outletLink(article)),
                        tag("td")
                                .with(tag("ul", "others")
                                        .with(items.stream().map(this::alone).toList())));
    }

    private Element alone(Framing item) {
        boolean other = !item.evidence()
                .words()
                .toLowerCase(Locale.ROOT)
                .contains(item.thing().toLowerCase(Locale.ROOT));
        Element line = tag("li");
        return (other ? line.with(tag("bdi").text(item.thing())).text(": ") : line)
                .with(view.words(item.evidence())
                        .with(tag("mark").text(item.evidence().words())))
                .text(" ")
                .with(tag("small", "why").text(item.why()))
                .text(" ")
                .with(view.deciding().of(item.id()));
    }
}
