package org.parallax.report.terminal;

import static org.parallax.report.ledger.Labels.count;

import java.util.ArrayList;
import java.util.List;
import org.parallax.report.ledger.AccountIndex;
import org.parallax.report.ledger.DateWords;
import org.parallax.report.ledger.Labels;
import org.parallax.report.ledger.Ledger;
import org.parallax.report.ledger.Source;
import org.parallax.statement.Statement;
import org.parallax.statement.Statement.Act;
import org.parallax.statement.Statement.Certainty;
import org.parallax.statement.Statement.Kind;
import org.parallax.story.StoryStatement;

/** What one source said. */
record LedgerPage(AccountIndex index, Paper paper) {

    private static final int ROWS = 2;
    private static final int INDENT = 2;

    void print(Ledger.Page page) {
        paper.bold(INDENT, page.source().heading() + office(page.source()));
        page.voiced().stream().limit(ROWS).forEach(this::print);
        if (page.voiced().size() > ROWS) {
            paper.faint(2 * INDENT, "… " + count(page.voiced().size() - ROWS, "more utterance") + ": see story.html");
        }
    }

    private static String office(Source source) {
        return source instanceof Source.Named named
                ? named.entity()
                        .mainOffice()
                        .map(office -> ", " + office.evidence().words())
                        .orElse("")
                : "";
    }

    private void print(Ledger.Row row) {
        print(row.first());
        if (row.variants().size() > 1) {
            int others = row.variants().size() - 1;
            paper.faint(3 * INDENT, row.told() + "; " + count(others, "more wording") + ": see story.html");
        }
    }

    private void print(StoryStatement item) {
        paper.text(2 * INDENT, words(item));
        paper.faint(3 * INDENT, String.join(" · ", facts(item)));
    }

    /** Behind the outlet's word for it, since what somebody rejects is not what they say. */
    private String words(StoryStatement item) {
        return item.statement()
                        .cue()
                        .map(span -> withoutEnd(index.words(item, span)))
                        .filter(cue -> !cue.isEmpty())
                        .map(cue -> cue + ": ")
                        .orElse("")
                + content(item);
    }

    private static String withoutEnd(String cue) {
        return cue.replaceAll("[\\p{Punct}\\s]+$", "");
    }

    private String content(StoryStatement item) {
        boolean direct = item.statement().kind() == Kind.DIRECT;
        return String.join(
                " … ",
                index.content(item).stream()
                        .map(piece -> direct ? "“" + piece + "”" : piece)
                        .toList());
    }

    private List<String> facts(StoryStatement item) {
        Statement statement = item.statement();
        List<String> facts = new ArrayList<>(List.of(index.outlet(item.article())));
        if (item.speaker().isEmpty()) {
            statement.source().ifPresent(span -> facts.add("“" + index.words(item, span) + "”"));
        }
        if (statement.when().isKnown()) {
            facts.add(DateWords.of(statement.when()) + " (" + DateWords.basis(statement.when()) + ")");
        }
        facts.add(Labels.of(statement.kind()));
        if (statement.act() != Act.SPEECH) {
            facts.add(Labels.of(statement.act()));
        }
        if (statement.certainty() != Certainty.ASSERTED) {
            facts.add(Labels.of(statement.certainty()));
        }
        statement.via().forEach(way -> facts.add(Labels.way(way.channel()) + index.words(item, way.span())));
        return facts;
    }
}
