package org.parallax.report.html;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.parallax.article.Evidence;
import org.parallax.article.TextSpan;
import org.parallax.disagreement.Disagreement;
import org.parallax.report.html.markup.Anchor;
import org.parallax.report.ledger.Ledger;
import org.parallax.report.ledger.Source;
import org.parallax.story.StoryStatement;
import org.parallax.timeline.TimelineEntry;

/**
 * The places in the page that links lead to. Links to words collect here while the sections are built; the articles, built last, put an
 * anchor at each. One thread.
 */
final class Places {

    static final Anchor TOP = new Anchor("top");
    static final Anchor UNKNOWN = new Anchor("unknown");
    static final Anchor DISAGREEMENTS = new Anchor("disagreements");
    static final Anchor TIMELINE = new Anchor("timeline");
    static final Anchor COMMITMENTS = new Anchor("commitments");
    static final Anchor LEDGER = new Anchor("ledger");
    static final Anchor FRAMING = new Anchor("framing");
    static final Anchor HEADLINES = new Anchor("headlines");
    static final Anchor LEFT_OUT = new Anchor("left-out");
    static final Anchor NAMES = new Anchor("names");
    static final Anchor SOURCES = new Anchor("sources");
    static final Anchor VERSIONS = new Anchor("versions");
    static final Anchor JUDGEMENTS = new Anchor("judgements");
    static final Anchor ARTICLES = new Anchor("articles");
    static final Anchor ABOUT = new Anchor("about");

    /** In the order of the page, for its navigation. */
    static final List<Anchor> SECTIONS = List.of(
            DISAGREEMENTS,
            COMMITMENTS,
            TIMELINE,
            LEDGER,
            FRAMING,
            HEADLINES,
            LEFT_OUT,
            NAMES,
            SOURCES,
            VERSIONS,
            JUDGEMENTS,
            ARTICLES,
            ABOUT);

    private final Map<String, LinkedWords> linkedWords = new HashMap<>();

    /** The words of an article that something links to; its number is short, since it stands in each of the links. */
    private record LinkedWords(int number, SortedMap<TextSpan, Anchor> anchors) {

        Anchor anchor(TextSpan span) {
            return anchors.computeIfAbsent(
                    span, words -> new Anchor("w" + number + "-" + words.start() + "-" + words.end()));
        }
    }

    /** The place of words in their article, which from now on has an anchor. */
    Anchor words(Evidence evidence) {
        return linkedWords
                .computeIfAbsent(
                        evidence.article(), article -> new LinkedWords(linkedWords.size() + 1, new TreeMap<>()))
                .anchor(evidence.span());
    }

    /** The words of an article that something links to. */
    SortedMap<TextSpan, Anchor> linkedIn(String article) {
        return linkedWords.containsKey(article) ? linkedWords.get(article).anchors() : new TreeMap<>();
    }

    /** The words of a statement in its article. */
    static Anchor statement(StoryStatement item) {
        return Anchor.of("s", item.id());
    }

    static Anchor row(Ledger.Row row) {
        return Anchor.of("l", Integer.toString(row.number()));
    }

    static Anchor page(Source source) {
        return Anchor.of("by", source.id());
    }

    static Anchor article(String id) {
        return Anchor.of("a", id);
    }

    static Anchor entity(String id) {
        return Anchor.of("e", id);
    }

    static Anchor entry(TimelineEntry entry) {
        return Anchor.of("t", entry.id());
    }

    static Anchor disagreement(Disagreement item) {
        return Anchor.of("d", item.id());
    }

    static Anchor commitment(String id) {
        return Anchor.of("c", id);
    }

    static Anchor origin(String id) {
        return Anchor.of("o", id);
    }

    static Anchor echo(String id) {
        return Anchor.of("x", id);
    }
}
