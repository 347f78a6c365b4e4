package org.parallax.report.terminal;

import java.util.List;
import org.parallax.article.Evidence;
import org.parallax.edition.Change;
import org.parallax.edition.Edition;
import org.parallax.edition.Version;
import org.parallax.report.ledger.AccountIndex;
import org.parallax.report.ledger.EditionWords;
import org.parallax.report.ledger.Labels;
import org.parallax.statement.Statement.Part;

/** What outlets changed from one version of an article to the next. */
final class ChangedArticles {

    private static final int ARTICLES = 8;
    private static final int VERSIONS = 4;
    private static final int CHANGES = 8;
    private static final int INDENT = 2;

    private final AccountIndex index;
    private final Paper paper;

    ChangedArticles(AccountIndex index, Paper paper) {
        this.index = index;
        this.paper = paper;
    }

    void print() {
        List<Edition> changed = index.changed();
        if (!changed.isEmpty()) {
            paper.heading("What outlets changed");
            paper.some(INDENT, changed, ARTICLES, this::print, "article");
        }
    }

    private void print(Edition edition) {
        paper.text(
                INDENT,
                index.outlet(edition.article()) + ": "
                        + index.article(edition.article()).title());
        paper.some(2 * INDENT, EditionWords.steps(edition, index), VERSIONS, this::print, "version");
    }

    private void print(EditionWords.Step step) {
        Version version = step.version();
        paper.faint(2 * INDENT, step.words());
        if (version.changes().isEmpty()) {
            paper.faint(3 * INDENT, EditionWords.NO_WORDS);
        }
        paper.some(3 * INDENT, version.changes(), CHANGES, this::print, "change");
    }

    private void print(Change change) {
        String part = change.in() == Part.HEADLINE ? "headline " : "";
        String words = change.before().or(change::after).map(Evidence::words).orElse("");
        paper.text(3 * INDENT, part + Labels.of(change.kind()) + ": " + words);
        if (change.kind() == Change.Kind.REWORDED) {
            paper.text(3 * INDENT, "/ " + change.after().map(Evidence::words).orElse(""));
        }
    }
}
