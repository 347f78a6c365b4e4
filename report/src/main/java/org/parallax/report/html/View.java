package org.parallax.report.html;

import java.util.List;
import org.parallax.account.Account;
import org.parallax.article.Evidence;
import org.parallax.disagreement.Disagreement;
import org.parallax.report.html.markup.Element;
import org.parallax.report.html.markup.Html;
import org.parallax.report.html.markup.Text;
import org.parallax.report.ledger.AccountIndex;
import org.parallax.report.ledger.Ledger;
import org.parallax.report.ledger.RelativeDays;
import org.parallax.report.ledger.Tellers;
import org.parallax.story.StoryStatement;
import org.parallax.timeline.TimelineEntry;

/** What the sections of one page share. Belongs to one page and one thread: links collect in its places. */
record View(AccountIndex index, Ledger ledger, Origins origins, Places places, Deciding deciding) {

    static View of(Account account) {
        AccountIndex index = new AccountIndex(account);
        return new View(index, Ledger.of(index), new Origins(index), new Places(), Deciding.of(index));
    }

    List<TimelineEntry> timeline() {
        return index.account().timeline();
    }

    List<Disagreement> disagreements() {
        return index.account().disagreements();
    }

    /** All that was said, written, asked or promised, each outlet's words by themselves. */
    List<StoryStatement> voiced() {
        return index.account().statements().stream()
                .filter(item -> item.statement().act().isVoiced())
                .toList();
    }

    /** The name of an article's outlet, as a link to the article. */
    Element outletLink(String article) {
        return Element.tag("a").to(Places.article(article)).with(outlet(article));
    }

    /** The same among all the articles that tell a row. */
    Element outletLink(String article, List<String> all) {
        String name = new Tellers(index).name(article, all);
        return Element.tag("a")
                .to(Places.article(article))
                .with(Element.tag("bdi").text(name));
    }

    /** A link to a passage in its article, still without its words; the style sheet gives it its own direction of writing. */
    Element words(Evidence passage) {
        return Element.tag("a", "words").to(places.words(passage));
    }

    /** What the relative words for a day in a passage come to, one each. */
    List<Element> relativeDays(Evidence passage) {
        return new RelativeDays(index)
                .in(passage).stream()
                        .map(told -> Element.tag("span", "told-day").text(told.shown()))
                        .toList();
    }

    /** The same behind the passage's words. */
    List<Html> daysBehind(Evidence passage) {
        List<Element> days = relativeDays(passage);
        return days.isEmpty()
                ? List.of()
                : List.of(new Text(" "), Element.tag("small").with(Dotted.parts(days)));
    }

    /** The name of an article's outlet, in its own direction of writing. */
    Element outlet(String article) {
        return Element.tag("bdi").text(index.outlet(article));
    }
}
