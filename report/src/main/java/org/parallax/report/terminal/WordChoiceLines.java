package org.parallax.report.terminal;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.parallax.framing.Framing;
import org.parallax.headline.Headline;
import org.parallax.headline.Headline.Verdict;
import org.parallax.omission.LeftOut;
import org.parallax.report.ledger.AccountIndex;
import org.parallax.report.ledger.FramedThing;
import org.parallax.report.ledger.Labels;
import org.parallax.report.ledger.WhyWords;

/** On a terminal: what outlets call a thing, headlines that say more than their body, and what articles leave out. One thread. */
final class WordChoiceLines {

    private static final int THINGS = 4;
    private static final int HEADLINES = 3;
    private static final int LEFT_OUT = 3;
    private static final int INDENT = 2;

    private final AccountIndex index;
    private final Paper paper;

    WordChoiceLines(AccountIndex index, Paper paper) {
        this.index = index;
        this.paper = paper;
    }

    void print() {
        printFraming();
        printHeadlines();
        printLeftOut();
    }

    private void printFraming() {
        if (!index.account().framing().isEmpty()) {
            paper.heading("In whose words");
            paper.some(INDENT, FramedThing.contrasts(index.account()), THINGS, this::print, "thing");
            TreeMap<String, List<Framing>> alone = FramedThing.alone(index.account()).stream()
                    .collect(Collectors.groupingBy(
                            item -> index.outlet(item.evidence().article()), TreeMap::new, Collectors.toList()));
            paper.some(
                    INDENT,
                    List.copyOf(alone.entrySet()),
                    THINGS,
                    entry -> paper.text(INDENT, entry.getKey() + ": " + words(entry.getValue())),
                    "outlet");
        }
    }

    private void print(FramedThing thing) {
        paper.text(INDENT, thing.thing() + ":");
        thing.words()
                .forEach(item -> paper.text(
                        2 * INDENT,
                        index.outlet(item.evidence().article()) + ": “"
                                + item.evidence().words() + "”" + (item.loaded() ? " (judges)" : "")));
        thing.elsewhere()
                .forEach(other -> paper.faint(2 * INDENT, index.outlet(other.article()) + ": “" + other.words() + "”"));
    }

    private static String words(List<Framing> items) {
        String shown = items.stream()
                .map(item -> "“" + item.evidence().words() + "”")
                .limit(THINGS)
                .collect(Collectors.joining(", "));
        return items.size() > THINGS ? shown + " and " + (items.size() - THINGS) + " more" : shown;
    }

    private void printHeadlines() {
        List<Headline> apart = index.account().headlines().stream()
                .filter(item -> item.verdict() != Verdict.BORNE_OUT)
                .sorted(Comparator.comparing(Headline::verdict))
                .toList();
        if (!apart.isEmpty()) {
            paper.heading("Headline against body");
            paper.some(INDENT, apart, HEADLINES, this::print, "headline");
        }
    }

    private void print(Headline item) {
        paper.text(
                INDENT,
                index.outlet(item.claim().article()) + ", " + Labels.of(item.verdict()) + ": "
                        + item.claim().words());
        item.body().ifPresent(body -> paper.text(2 * INDENT, "/ " + body.words()));
        paper.faint(2 * INDENT, item.why());
    }

    private void printLeftOut() {
        List<LeftOut> all = index.account().leftOut();
        if (!all.isEmpty()) {
            paper.heading("What is left out");
            paper.some(INDENT, all, LEFT_OUT, this::print, "thing");
        }
    }

    private void print(LeftOut item) {
        String tellers = item.toldBy().stream().map(index::outlet).distinct().collect(Collectors.joining(", "));
        paper.text(
                INDENT,
                index.outlet(item.article()) + " does not tell this "
                        + Labels.of(item.kind()).toLowerCase(Locale.ROOT) + ": "
                        + item.words().words());
        paper.faint(2 * INDENT, "told by " + tellers + "; " + WhyWords.of(item.why()));
    }
}
