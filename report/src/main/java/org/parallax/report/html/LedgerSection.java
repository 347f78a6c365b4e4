package org.parallax.report.html;

import static org.parallax.report.html.markup.Element.tag;
import static org.parallax.report.ledger.Labels.attitudes;
import static org.parallax.report.ledger.Labels.count;

import java.util.List;
import java.util.Optional;
import org.parallax.entity.Entity.HeldOffice;
import org.parallax.report.html.markup.Element;
import org.parallax.report.ledger.Ledger;
import org.parallax.report.ledger.Source.Named;

/** Who said what, a block for each source. */
final class LedgerSection {

    private final View view;
    private final LedgerRow rows;

    LedgerSection(View view) {
        this.view = view;
        this.rows = new LedgerRow(view);
    }

    Element element() {
        Element section = tag("section", "ledger")
                .id(Places.LEDGER)
                .attribute("aria-labelledby", "ledger-title")
                .with(tag("h2").attribute("id", "ledger-title").text("Who said what"));
        if (view.ledger().pages().isEmpty()) {
            return section.with(tag("p").text("No article reports that anybody said anything."));
        }
        return section.with(key())
                .with(speakers())
                .with(view.ledger().pages().stream().map(this::page).toList());
    }

    private Element key() {
        return tag("p", "hint")
                .text(
                        counts()
                                + " Words between “ ” are quoted by the outlet; all others are the outlet’s own rendering. "
                                + "The same utterance in several outlets’ words stands side by side. Follow any line to its place in the article.");
    }

    /** What is counted here and elsewhere on the page. */
    private String counts() {
        int attitudes = view.ledger().attitudes();
        return count(view.ledger().utterances(), "utterance") + ", told in "
                + count(view.voiced().size(), "statement")
                + ": what several outlets tell of one utterance counts once."
                + (attitudes == 0
                        ? ""
                        : " " + attitudes(attitudes) + " that outlets only ascribe stand folded and apart.");
    }

    private Element speakers() {
        List<Element> items = view.ledger().pages().stream()
                .map(page -> tag("li")
                        .with(tag("a").to(Places.page(page.source()))
                                .with(tag("bdi").text(page.source().heading())))
                        .text(" ")
                        .with(tag("span", "count").text(number(page))))
                .toList();
        return tag("nav", "speakers")
                .attribute("aria-label", "Speakers")
                .with(tag("ul").with(items));
    }

    private static String number(Ledger.Page page) {
        return page.voiced().isEmpty()
                ? page.ascribed().size() + " ascribed"
                : Integer.toString(page.voiced().size());
    }

    private Element page(Ledger.Page page) {
        Element block = tag("article", "speaker").id(Places.page(page.source())).with(heading(page));
        office(page).ifPresent(block::with);
        block.with(tag("ol").with(page.voiced().stream().map(rows::element).toList()));
        if (!page.ascribed().isEmpty()) {
            block.with(folded(page.ascribed()));
        }
        return block;
    }

    private static Element heading(Ledger.Page page) {
        Element name = tag("bdi").text(page.source().heading());
        Element heading = tag("h3");
        return page.source() instanceof Named named
                ? heading.with(tag("a").to(Places.entity(named.entity().id())).with(name))
                : heading.with(name);
    }

    private Optional<Element> office(Ledger.Page page) {
        return page.source() instanceof Named named
                ? named.entity().mainOffice().map(this::office)
                : Optional.empty();
    }

    private Element office(HeldOffice office) {
        return tag("p", "office")
                .with(tag("a").to(view.places().words(office.evidence()))
                        .attribute("dir", "auto")
                        .text(office.evidence().words()));
    }

    /** What somebody thinks or feels, as an outlet says, is not what they said: it is there for whoever asks. */
    private Element folded(List<Ledger.Row> ascribed) {
        return tag("details", "folded")
                .with(tag("summary").text(attitudes(ascribed.size()) + ", not voiced but ascribed by an outlet"))
                .with(tag("ol").with(ascribed.stream().map(rows::element).toList()));
    }
}
