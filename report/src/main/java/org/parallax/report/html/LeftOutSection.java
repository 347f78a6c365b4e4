package org.parallax.report.html;

import static org.parallax.report.html.markup.Element.tag;
import static org.parallax.report.ledger.Labels.count;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.parallax.omission.LeftOut;
import org.parallax.report.html.markup.Element;
import org.parallax.report.ledger.AccountIndex;
import org.parallax.report.ledger.Labels;
import org.parallax.report.ledger.Tellers;
import org.parallax.report.ledger.WhyWords;
import org.parallax.story.StoryArticle;

/** For each article what it does not tell although most of those before it do; each line opens the words of one that tells it. */
final class LeftOutSection {

    private final View view;

    LeftOutSection(View view) {
        this.view = view;
    }

    Element element() {
        List<LeftOut> all = view.index().account().leftOut();
        Element section = tag("section", "left-out")
                .id(Places.LEFT_OUT)
                .attribute("aria-labelledby", "left-out-title")
                .with(tag("h2").attribute("id", "left-out-title").text("What is left out"));
        Element told = all.isEmpty()
                ? section.with(
                        tag("p").text(
                                        "Nothing was found that most others had told before an article appeared and that it surely leaves out."))
                : section.with(tag("p", "hint").text(hint()), table(all));
        return told.with(undated());
    }

    private static String hint() {
        return "What most origins had told on a day before an article appeared, and it does not. Who told it on the same day or later does not "
                + "count. An outlet may have had its reasons.";
    }

    private List<Element> undated() {
        int undated = (int) view.index().articles().stream()
                .map(AccountIndex::published)
                .filter(range -> range.firstDay().isEmpty() || range.lastDay().isEmpty())
                .count();
        return undated == 0
                ? List.of()
                : List.of(
                        tag("p").text(
                                        "Of " + count(undated, "article")
                                                + " it is not known when it appeared at the earliest and at the latest, and so not what was known then; nothing is counted there."));
    }

    private Element table(List<LeftOut> all) {
        return tag("table", "entries words-for")
                .with(
                        tag("caption").text("What articles do not tell"),
                        tag("thead")
                                .with(tag("tr")
                                        .with(
                                                tag("th")
                                                        .attribute("scope", "col")
                                                        .text("Article"),
                                                tag("th")
                                                        .attribute("scope", "col")
                                                        .text("What others tell"))),
                        tag("tbody")
                                .with(view.index().articles().stream()
                                        .flatMap(item -> row(item, all))
                                        .toList()));
    }

    private Stream<Element> row(StoryArticle article, List<LeftOut> all) {
        List<Element> lines = new ArrayList<>();
        all.stream().filter(item -> item.article().equals(article.id())).forEach(item -> lines.add(line(item)));
        return lines.isEmpty()
                ? Stream.of()
                : Stream.of(tag("tr")
                        .with(
                                tag("th")
                                        .attribute("scope", "row")
                                        .with(view.outletLink(article.id()))
                                        .text(", ")
                                        .with(Dates.days(AccountIndex.published(article))),
                                tag("td").with(tag("ul", "others").with(lines))));
    }

    private Element line(LeftOut item) {
        List<Element> tellers = new ArrayList<>();
        item.toldBy()
                .forEach(teller -> tellers.add(
                        tag("span").text(tellers.isEmpty() ? "" : ", ").with(view.outletLink(teller))));
        return tag("li")
                .with(
                        tag("small", "role").text(Labels.of(item.kind())),
                        tag("span").text(" "),
                        view.words(item.words()).text(item.words().words()))
                .with(tag("p", "by")
                        .text("told by ")
                        .with(tellers)
                        .text("; " + count(item.origins(), "origin")
                                + new Tellers(view.index()).reason(item.toldBy(), item.origins()) + "; "
                                + WhyWords.of(item.why())))
                .with(view.deciding().of(item.id()));
    }
}
