package org.parallax.report.html;

import static org.parallax.report.html.markup.Element.tag;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.parallax.article.Evidence;
import org.parallax.article.TextSpan;
import org.parallax.report.html.markup.Element;
import org.parallax.report.html.markup.Html;
import org.parallax.report.html.markup.Text;
import org.parallax.report.ledger.ClaimWords;
import org.parallax.report.ledger.PronounWords;
import org.parallax.report.ledger.Tellers;
import org.parallax.report.ledger.WhyWords;
import org.parallax.timeline.TimelineEntry;

/** What happened when: the chart, and a table with the passages of every article that tells an entry. */
final class TimelineSection {

    /** Passages that stand open; more are folded. */
    private static final int SHOWN = 3;

    private final View view;
    private final PronounWords pronouns;

    TimelineSection(View view) {
        this.view = view;
        this.pronouns = new PronounWords(view.index());
    }

    Element element() {
        Element section = tag("section", "timeline")
                .id(Places.TIMELINE)
                .attribute("aria-labelledby", "timeline-title")
                .with(tag("h2").attribute("id", "timeline-title").text("What happened when"));
        return view.timeline().isEmpty()
                ? section.with(tag("p").text("No article tells of anything on a day that could be worked out."))
                : section.with(new TimelineChart(view).element(), table());
    }

    private Element table() {
        List<Element> rows = new ArrayList<>();
        for (int i = 0; i < view.timeline().size(); i++) {
            rows.add(row(i + 1, view.timeline().get(i)));
        }
        return tag("table", "entries")
                .with(
                        tag("caption").text("The timeline in words"),
                        tag("thead")
                                .with(tag("tr")
                                        .with(
                                                column("No."),
                                                column("When"),
                                                column("What, in the words of an article"))),
                        tag("tbody").with(rows));
    }

    private static Element column(String name) {
        return tag("th").attribute("scope", "col").text(name);
    }

    private Element row(int number, TimelineEntry entry) {
        Element when = tag("td", "day").with(Dates.element(entry.date()));
        if (entry.planned()) {
            when.text(" ").with(tag("small", "planned").text("planned"));
        }
        return tag("tr")
                .id(Places.entry(entry))
                .attribute("data-said", ClaimWords.said(view.index(), entry))
                .with(
                        tag("td", "number").text(Integer.toString(number)),
                        when,
                        tag("td")
                                .with(tag("p", "what")
                                        .with(view.words(leading(entry)).with(sentence(entry))))
                                .with(tag("p", "by").with(Dotted.parts(beside(entry))))
                                .with(others(entry))
                                .with(view.deciding().of(entry.id(), List.of("Day " + WhyWords.of(entry.date())))));
    }

    private static Evidence leading(TimelineEntry entry) {
        return entry.telling().orElse(entry.evidence().get(0));
    }

    /** Its words, and apart from them the marks that its article does not have. */
    private static List<Html> sentence(TimelineEntry entry) {
        ClaimWords.Shown shown = ClaimWords.shown(entry);
        return List.of(added(shown.before()), new Text(shown.words()), added(shown.after()));
    }

    private static Html added(String marks) {
        return marks.isEmpty() ? new Text("") : tag("span", "added").text(marks);
    }

    private List<Element> beside(TimelineEntry entry) {
        return Stream.of(meant(entry), view.relativeDays(telling(entry)), claimants(entry), tellers(entry))
                .flatMap(List::stream)
                .toList();
    }

    /** The words of its sentence, or all of the passage where none holds it. */
    private static Evidence telling(TimelineEntry entry) {
        return entry.telling()
                .map(passage -> passage.part(placeOf(entry.text(), passage)))
                .orElse(leading(entry));
    }

    private static TextSpan placeOf(String words, Evidence passage) {
        int start = passage.span().start() + passage.words().indexOf(words);
        return new TextSpan(start, start + words.length());
    }

    /** Whom the pronoun means that the sentence begins with. */
    private List<Element> meant(TimelineEntry entry) {
        return pronouns.of(entry)
                .map(found -> List.of(tag("span", "meant")
                        .text(found.pronoun() + ": ")
                        .with(tag("bdi").text(found.name()))))
                .orElse(List.of());
    }

    /** Who tells it where no outlet does in its own voice. */
    private List<Element> claimants(TimelineEntry entry) {
        return ClaimWords.who(view.index(), entry)
                .map(who -> List.of(tag("span", "claimed")
                        .text("according to ")
                        .with(tag("bdi").text(who))))
                .orElse(List.of());
    }

    private List<Element> tellers(TimelineEntry entry) {
        List<String> articles =
                entry.evidence().stream().map(Evidence::article).distinct().toList();
        List<Element> tellers = new ArrayList<>();
        articles.forEach(article -> tellers.add(tag("span", "teller").with(view.outletLink(article, articles))));
        if (articles.size() > 1) {
            String counted = new Tellers(view.index()).counted(articles, entry.origins());
            tellers.add(tag("span", "origins").text(counted));
        }
        return tellers;
    }

    private List<Element> others(TimelineEntry entry) {
        Evidence leading = leading(entry);
        List<Element> lines = entry.evidence().stream()
                .filter(evidence -> !evidence.equals(leading))
                .map(this::other)
                .toList();
        if (lines.size() <= SHOWN) {
            return lines.isEmpty() ? List.of() : List.of(tag("ul", "others").with(lines));
        }
        Element folded = tag("details")
                .with(tag("summary").text(lines.size() + " more passages"))
                .with(tag("ul", "others").with(lines));
        return List.of(folded);
    }

    private Element other(Evidence evidence) {
        return tag("li")
                .with(view.outlet(evidence.article()))
                .text(": ")
                .with(view.words(evidence).text(evidence.words()))
                .with(view.daysBehind(evidence));
    }
}
