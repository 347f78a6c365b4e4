package org.parallax.report.html;

import static org.parallax.report.html.markup.Element.tag;

import java.util.List;
import java.util.Optional;
import org.parallax.judgement.Outcome;
import org.parallax.report.html.markup.Element;
import org.parallax.report.ledger.JudgementWords;

/** What people decided of the story, line by line, and what became of it. */
final class JudgementsSection {

    private final List<Outcome> outcomes;

    JudgementsSection(View view) {
        this.outcomes = view.index().account().judged().outcomes();
    }

    /** Empty where nobody decided anything. */
    Optional<Element> element() {
        return outcomes.isEmpty()
                ? Optional.empty()
                : Optional.of(tag("section", "judgements")
                        .id(Places.JUDGEMENTS)
                        .attribute("aria-labelledby", "judgements-title")
                        .with(
                                tag("h2").attribute("id", "judgements-title").text("What people decided"),
                                tag("p", "hint").text(JudgementWords.counts(outcomes)),
                                table()));
    }

    private Element table() {
        return tag("table", "entries")
                .with(
                        tag("caption").text("The lines of judgements.jsonl"),
                        tag("thead").with(tag("tr").with(column("Line"), column("State"), column("Decision"))),
                        tag("tbody")
                                .with(outcomes.stream()
                                        .map(JudgementsSection::row)
                                        .toList()));
    }

    private static Element column(String name) {
        return tag("th").attribute("scope", "col").text(name);
    }

    private static Element row(Outcome outcome) {
        return tag("tr")
                .with(
                        tag("td", "number")
                                .text(Integer.toString(outcome.judgement().line())),
                        tag("td", "day").text(JudgementWords.state(outcome)),
                        tag("td")
                                .with(
                                        tag("p", "what")
                                                .attribute("dir", "auto")
                                                .text(JudgementWords.of(outcome)),
                                        tag("p", "by").attribute("dir", "auto").text(JudgementWords.because(outcome))));
    }
}
