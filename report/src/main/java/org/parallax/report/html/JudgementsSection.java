package org.parallax.report.html;

import static org.parallax.report.html.markup.Element.tag;
import static org.parallax.report.ledger.Labels.count;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.parallax.judgement.Outcome;
import org.parallax.report.html.markup.Element;
import org.parallax.report.judgement.JudgementLines.Damaged;
import org.parallax.report.ledger.JudgementWords;

/** What people decided of the story, line by line, and what became of it; a damaged line stands among the others. */
final class JudgementsSection {

    private final List<Outcome> outcomes;
    private final List<Damaged> damaged;
    private final JudgementWords words;

    JudgementsSection(View view, List<Damaged> damaged) {
        this.outcomes = view.index().account().judged().outcomes();
        this.damaged = damaged;
        this.words = new JudgementWords(view.index());
    }

    private record Line(int number, Element row) {}

    /** Empty where nobody decided anything. */
    Optional<Element> element() {
        return outcomes.isEmpty() && damaged.isEmpty()
                ? Optional.empty()
                : Optional.of(tag("section", "judgements")
                        .id(Places.JUDGEMENTS)
                        .attribute("aria-labelledby", "judgements-title")
                        .with(
                                tag("h2").attribute("id", "judgements-title").text("What people decided"),
                                tag("p", "hint").text(counts()),
                                table()));
    }

    private String counts() {
        List<String> counts = new ArrayList<>();
        if (!outcomes.isEmpty()) {
            counts.add(JudgementWords.counts(outcomes));
        }
        if (!damaged.isEmpty()) {
            counts.add(count(damaged.size(), "damaged line") + " not heeded");
        }
        return String.join(", ", counts);
    }

    private Element table() {
        List<Line> lines = new ArrayList<>();
        outcomes.forEach(outcome -> lines.add(line(outcome)));
        damaged.forEach(line -> lines.add(line(line)));
        lines.sort(Comparator.comparingInt(Line::number));
        return tag("table", "entries")
                .with(
                        tag("caption").text("The lines of judgements.jsonl"),
                        tag("thead").with(tag("tr").with(column("Line"), column("State"), column("Decision"))),
                        tag("tbody").with(lines.stream().map(Line::row).toList()));
    }

    private static Element column(String name) {
        return tag("th").attribute("scope", "col").text(name);
    }

    private Line line(Outcome outcome) {
        return line(
                outcome.judgement().line(),
                JudgementWords.state(outcome),
                tag("p", "what").attribute("dir", "auto").text(words.shown(outcome)),
                tag("p", "by").attribute("dir", "auto").text(words.because(outcome)));
    }

    private static Line line(Damaged line) {
        return line(line.line(), "damaged", tag("p", "by").text("not heeded and left as it is: " + line.why()));
    }

    private static Line line(int number, String state, Element... decision) {
        Element row = tag("tr")
                .with(
                        tag("td", "number").text(Integer.toString(number)),
                        tag("td", "day").text(state),
                        tag("td").with(decision));
        return new Line(number, row);
    }
}
