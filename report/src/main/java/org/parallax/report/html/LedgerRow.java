package org.parallax.report.html;

import static org.parallax.report.html.markup.Element.tag;

import java.util.ArrayList;
import java.util.List;
import org.parallax.article.TextSpan;
import org.parallax.report.html.markup.Element;
import org.parallax.report.html.markup.Html;
import org.parallax.report.html.markup.Text;
import org.parallax.report.ledger.AccountIndex;
import org.parallax.report.ledger.Citation;
import org.parallax.report.ledger.Labels;
import org.parallax.report.ledger.Ledger;
import org.parallax.report.ledger.Tellers;
import org.parallax.report.ledger.WhyWords;
import org.parallax.statement.Statement;
import org.parallax.statement.Statement.Act;
import org.parallax.statement.Statement.Certainty;
import org.parallax.statement.Statement.Kind;
import org.parallax.statement.Statement.Via;
import org.parallax.story.StoryStatement;

/** One utterance: its words in each outlet's version, when, through whom, and how that is known. */
final class LedgerRow {

    private final View view;
    private final AccountIndex index;

    LedgerRow(View view) {
        this.view = view;
        this.index = view.index();
    }

    Element element(Ledger.Row row) {
        List<Element> versions = new ArrayList<>();
        for (int i = 0; i < row.variants().size(); i++) {
            versions.add(version(row.variants().get(i), row.label(i)));
        }
        Element line = tag("li", "row").id(Places.row(row));
        return versions.size() == 1
                ? line.with(versions)
                : line.with(
                        tag("div", "several").with(versions),
                        tag("p", "together")
                                .text(row.told() + new Tellers(index).reason(row.tellers(), row.origins()) + "."));
    }

    private Element version(StoryStatement item, String label) {
        return tag("div", "version")
                .attribute("data-said", Citation.of(index, item))
                .with(words(item, label), facts(item).with(decision(item)))
                .with(view.deciding().decided(item.id()));
    }

    private Element words(StoryStatement item, String label) {
        Element words = tag("a", "words").to(Places.statement(item)).with(pieces(item));
        return tag("p").with(tag("span", "number").text(label))
                .text(" ")
                .with(cue(item))
                .text(" ")
                .with(words);
    }

    /** The outlet's word for it, since "said" is not "claimed" and not "admitted". */
    private List<Element> cue(StoryStatement item) {
        return item.statement().cue().stream()
                .map(span -> tag("bdi", "lead").text(index.words(item, span)))
                .toList();
    }

    private List<Html> pieces(StoryStatement item) {
        List<Html> pieces = new ArrayList<>();
        for (String piece : index.content(item)) {
            if (!pieces.isEmpty()) {
                pieces.add(tag("span", "gap").text(" … "));
            }
            boolean quoted = item.statement().kind() == Kind.DIRECT;
            pieces.add(new Text(quoted ? "“" + piece + "”" : piece));
        }
        return pieces;
    }

    private Element facts(StoryStatement item) {
        Statement statement = item.statement();
        List<Element> facts = new ArrayList<>();
        facts.add(tag("span").with(view.outletLink(item.article())));
        facts.add(Dates.element(statement.when()));
        addSource(facts, item);
        facts.add(tag("span").text(Labels.of(statement.kind())));
        if (statement.act() != Act.SPEECH) {
            facts.add(tag("span", "act").text(Labels.of(statement.act())));
        }
        if (statement.certainty() != Certainty.ASSERTED) {
            facts.add(tag("span", "certainty").text(Labels.of(statement.certainty())));
        }
        addWays(facts, item);
        addOuter(facts, item);
        return tag("div", "facts").with(Dotted.parts(facts)).with(Dotted.unsaid());
    }

    /** The words for the source where they tell more than the heading does. */
    private void addSource(List<Element> facts, StoryStatement item) {
        item.statement().source().map(span -> index.words(item, span)).ifPresent(words -> {
            if (!words.equals(index.speaker(item)) || item.speaker().isEmpty()) {
                facts.add(tag("span").text("“").with(tag("bdi").text(words)).text("”"));
            }
        });
    }

    private void addWays(List<Element> facts, StoryStatement item) {
        for (Via way : item.statement().via()) {
            facts.add(tag("span")
                    .text(Labels.way(way.channel()))
                    .text("“")
                    .with(wordsOf(item, way.span()))
                    .text("”"));
        }
    }

    private Element wordsOf(StoryStatement item, TextSpan span) {
        return tag("bdi").text(index.words(item, span));
    }

    private void addOuter(List<Element> facts, StoryStatement item) {
        item.within()
                .map(index::statement)
                .ifPresent(outer -> facts.add(tag("span")
                        .text("as told by ")
                        .with(tag("a").to(Places.statement(outer))
                                .with(tag("bdi").text(teller(outer))))));
    }

    /** A name, or an outlet's words for somebody without one. */
    private String teller(StoryStatement outer) {
        boolean inWords =
                outer.speaker().isEmpty() && outer.statement().source().isPresent();
        return inWords ? "“" + index.speaker(outer) + "”" : index.speaker(outer);
    }

    private static Element decision(StoryStatement item) {
        Statement.Decision decision = item.statement().decision();
        String day = Labels.rule(decision.when());
        String why = WhyWords.of(item.statement().when().why());
        return Deciding.folded(
                item.id(),
                List.of(
                        "Speaker: " + Labels.rule(decision.speaker()),
                        "Day: " + (why.equals(day) ? day : day + " (" + why + ")")));
    }
}
