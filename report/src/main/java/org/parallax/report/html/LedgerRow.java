package org.parallax.report.html;

import static org.parallax.report.html.markup.Element.tag;
import static org.parallax.report.ledger.Labels.count;

import java.util.ArrayList;
import java.util.List;
import org.parallax.article.TextSpan;
import org.parallax.report.html.markup.Element;
import org.parallax.report.ledger.AccountIndex;
import org.parallax.report.ledger.Labels;
import org.parallax.report.ledger.Ledger;
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
        Element versions = tag("div", row.variants().size() > 1 ? "versions several" : "versions");
        for (int i = 0; i < row.variants().size(); i++) {
            versions.with(version(row.variants().get(i), row.label(i)));
        }
        Element line = tag("li", "row").id(Places.row(row)).with(versions);
        if (row.variants().size() > 1) {
            line.with(tag("p", "together")
                    .text("Told by " + count(row.articles(), "article") + ", " + count(row.origins(), "origin") + "."));
        }
        return line;
    }

    private Element version(StoryStatement item, String label) {
        return tag("div", "version")
                .with(words(item, label), facts(item).with(decision(item)))
                .with(view.deciding().decided(item.id()));
    }

    private Element words(StoryStatement item, String label) {
        Element words = tag("a", "words " + (item.statement().kind() == Kind.DIRECT ? "direct" : "indirect"))
                .to(Places.statement(item))
                .attribute("dir", "auto")
                .with(pieces(item));
        return tag("p").with(tag("span", "number").text(label)).with(cue(item)).with(words);
    }

    /** The outlet's word for it, since "said" is not "claimed" and not "admitted". */
    private List<Element> cue(StoryStatement item) {
        return item.statement().cue().stream()
                .map(span -> tag("bdi", "lead").text(index.words(item, span)))
                .toList();
    }

    private List<Element> pieces(StoryStatement item) {
        List<Element> pieces = new ArrayList<>();
        for (String piece : index.content(item)) {
            if (!pieces.isEmpty()) {
                pieces.add(tag("span", "gap").text(" … "));
            }
            boolean quoted = item.statement().kind() == Kind.DIRECT;
            pieces.add(tag("span").text(quoted ? "“" + piece + "”" : piece));
        }
        return pieces;
    }

    private Element facts(StoryStatement item) {
        Statement statement = item.statement();
        Element facts = tag("div", "facts").with(tag("span", "fact").with(view.outletLink(item.article())));
        facts.with(tag("span", "fact").with(Dates.element(statement.when())));
        addSource(facts, item);
        fact(facts, "kind", Labels.of(statement.kind()));
        if (statement.act() != Act.SPEECH) {
            fact(facts, "act", Labels.of(statement.act()));
        }
        if (statement.certainty() != Certainty.ASSERTED) {
            fact(facts, "certainty", Labels.of(statement.certainty()));
        }
        addWays(facts, item);
        addOuter(facts, item);
        return facts;
    }

    private static void fact(Element facts, String cssClass, String words) {
        facts.with(tag("span", "fact " + cssClass).text(words));
    }

    /** The words for the source where they tell more than the heading does. */
    private void addSource(Element facts, StoryStatement item) {
        item.statement().source().map(span -> index.words(item, span)).ifPresent(words -> {
            if (!words.equals(index.speaker(item)) || item.speaker().isEmpty()) {
                facts.with(tag("span", "fact source")
                        .text("“")
                        .with(tag("bdi").text(words))
                        .text("”"));
            }
        });
    }

    private void addWays(Element facts, StoryStatement item) {
        for (Via way : item.statement().via()) {
            facts.with(tag("span", "fact via")
                    .text("via " + Labels.of(way.channel()) + ": ")
                    .text("“")
                    .with(wordsOf(item, way.span()))
                    .text("”"));
        }
    }

    private Element wordsOf(StoryStatement item, TextSpan span) {
        return tag("bdi").text(index.words(item, span));
    }

    private void addOuter(Element facts, StoryStatement item) {
        item.within()
                .map(index::statement)
                .ifPresent(outer -> facts.with(tag("span", "fact within")
                        .text("as told by ")
                        .with(tag("a").to(Places.statement(outer))
                                .with(tag("bdi").text(index.speaker(outer))))));
    }

    private static Element decision(StoryStatement item) {
        Statement.Decision decision = item.statement().decision();
        return tag("details", "how")
                .with(tag("summary").text("how known"))
                .with(tag("p").text("Speaker: " + decision.speaker() + ". Day: " + decision.when() + ". ")
                        .with(Deciding.id(item.id())));
    }
}
