package org.parallax.report.html;

import static org.parallax.report.html.markup.Element.tag;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.parallax.commitment.Commitment;
import org.parallax.commitment.Commitment.Passage;
import org.parallax.commitment.Commitment.Role;
import org.parallax.report.html.markup.Element;
import org.parallax.report.ledger.Bound;
import org.parallax.report.ledger.DateWords;
import org.parallax.report.ledger.DrawnUpWords;
import org.parallax.report.ledger.Labels;
import org.parallax.report.ledger.Tellers;
import org.parallax.report.ledger.WhyWords;
import org.parallax.time.DateRange;

/** What was promised, agreed, resolved and ordered: the overdue and disputed first, each with the passages for and against. */
final class CommitmentsSection {

    /** Passages that stand open; more are folded. */
    private static final int SHOWN = 4;

    private final View view;
    private final Bound bound;
    private final Tellers tellers;

    CommitmentsSection(View view) {
        this.view = view;
        this.bound = new Bound(view.index());
        this.tellers = new Tellers(view.index());
    }

    Element element() {
        Element section = tag("section", "commitments")
                .id(Places.COMMITMENTS)
                .attribute("aria-labelledby", "commitments-title")
                .with(tag("h2").attribute("id", "commitments-title").text("What was promised"));
        List<Commitment> all = view.index().account().commitments();
        return all.isEmpty()
                ? section.with(tag("p").text("No article tells that somebody bound themselves to anything."))
                : section.with(asOf(), table(all));
    }

    private Element asOf() {
        return tag("p", "as-of").text(new DrawnUpWords(view.index()).standing());
    }

    private Element table(List<Commitment> all) {
        return tag("table", "entries")
                .with(
                        tag("caption").text("Commitments, the overdue and disputed first"),
                        tag("thead").with(tag("tr").with(column("Status"), column("Who is bound, and to what"))),
                        tag("tbody").with(all.stream().map(this::row).toList()));
    }

    private static Element column(String name) {
        return tag("th").attribute("scope", "col").text(name);
    }

    private Element row(Commitment commitment) {
        String status = Labels.of(commitment.status());
        return tag("tr")
                .id(Places.commitment(commitment.id()))
                .attribute("data-said", "bound: " + bound.by(commitment))
                .with(
                        tag("td", "day").with(tag("span", "status " + status).text(status)),
                        tag("td")
                                .with(what(commitment), days(commitment))
                                .with(passages(commitment))
                                .with(view.deciding().of(commitment.id(), known(commitment))));
    }

    private static List<String> known(Commitment commitment) {
        return Stream.of(
                        day("Made", commitment.made()),
                        day("Due", commitment.due()),
                        Stream.of(
                                "Found since "
                                        + Labels.rule(commitment.decision().found()),
                                "Status: " + Labels.rule(commitment.decision().status())))
                .flatMap(sentences -> sentences)
                .toList();
    }

    private static Stream<String> day(String what, DateRange range) {
        return range.isKnown() ? Stream.of(what + " " + DateWords.of(range) + ", " + WhyWords.of(range)) : Stream.of();
    }

    private Element what(Commitment commitment) {
        Passage first = telling(commitment);
        Element line = tag("p", "what")
                .with(tag("strong").with(tag("bdi").text(bound.by(commitment))))
                .text(": ")
                .with(view.words(first.evidence())
                        .with(tag("span", "added").text("“"))
                        .text(commitment.what())
                        .with(tag("span", "added").text("”")));
        commitment.condition().ifPresent(words -> line.text(" (" + words + ")"));
        return line;
    }

    /** The passage that its words come from. */
    private static Passage telling(Commitment commitment) {
        return commitment.evidence().stream()
                .filter(passage -> passage.evidence().words().contains(commitment.what()))
                .findFirst()
                .orElse(commitment.evidence().get(0));
    }

    private Element days(Commitment commitment) {
        String towards = bound.towards(commitment);
        String whom = towards.isEmpty() ? "" : "; towards " + towards;
        return tag("p", "by")
                .text(Bound.days(commitment) + whom + "; told by "
                        + tellers.counted(articles(commitment), commitment.origins()));
    }

    private static List<String> articles(Commitment commitment) {
        return commitment.evidence().stream()
                .map(passage -> passage.evidence().article())
                .toList();
    }

    /** What became of it stands open, in front of who else tells of it. */
    private List<Element> passages(Commitment commitment) {
        List<Passage> fate = commitment.evidence().stream()
                .filter(passage -> isFate(passage.role()))
                .toList();
        List<Passage> told = commitment.evidence().stream()
                .filter(passage -> !isFate(passage.role()))
                .toList();
        List<Element> lists = new ArrayList<>(list(fate));
        lists.addAll(list(told));
        return lists;
    }

    private static boolean isFate(Role role) {
        return switch (role) {
            case MADE, REWORDED, REPEATED -> false;
            case EXTENDED, KEPT, AGAINST, ENDED -> true;
        };
    }

    private List<Element> list(List<Passage> passages) {
        List<Element> lines = passages.stream().map(this::line).toList();
        if (lines.size() <= SHOWN) {
            return lines.isEmpty() ? List.of() : List.of(tag("ul", "others").with(lines));
        }
        return List.of(tag("details")
                .with(tag("summary").text(lines.size() + " passages"))
                .with(tag("ul", "others").with(lines)));
    }

    private Element line(Passage passage) {
        return tag("li")
                .with(tag("small", "role").text(Labels.of(passage.role())))
                .text(" ")
                .with(view.outlet(passage.evidence().article()))
                .text(": ")
                .with(view.words(passage.evidence()).text(passage.evidence().words()))
                .with(view.daysBehind(passage.evidence()));
    }
}
