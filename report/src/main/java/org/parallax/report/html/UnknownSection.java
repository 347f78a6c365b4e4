package org.parallax.report.html;

import static org.parallax.report.html.markup.Element.tag;
import static org.parallax.report.ledger.Labels.count;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.parallax.edition.Edition;
import org.parallax.report.html.markup.Element;
import org.parallax.report.ledger.AccountIndex;
import org.parallax.report.ledger.DrawnUpWords;
import org.parallax.report.ledger.Labels;
import org.parallax.report.ledger.WhyWords;
import org.parallax.story.StoryArticle;
import org.parallax.time.DateRange;
import org.parallax.time.DateRange.Basis;

/** What could not be known, said before anything else is told. */
final class UnknownSection {

    /** Articles without a date that are named here; more are counted. */
    private static final int SHOWN = 8;

    private final View view;
    private final AccountIndex index;

    UnknownSection(View view) {
        this.view = view;
        this.index = view.index();
    }

    Element element() {
        List<Element> lines = lines();
        return tag("div", "unknown")
                .id(Places.UNKNOWN)
                .with(tag("h2").text("What could not be known"))
                .with(
                        lines.isEmpty()
                                ? tag("p").text("Nothing that was looked for is missing.")
                                : tag("ul").with(lines));
    }

    private List<Element> lines() {
        List<Element> lines = new ArrayList<>();
        new DrawnUpWords(index)
                .notes().stream().map(note -> tag("li").text(note)).forEach(lines::add);
        List<StoryArticle> undated =
                index.articles().stream().filter(UnknownSection::isUndated).toList();
        index.articles().stream()
                .filter(item -> !item.reading().language().isRead())
                .map(this::inAnotherLanguage)
                .forEach(lines::add);
        undated.stream().limit(SHOWN).map(this::undated).forEach(lines::add);
        if (undated.size() > SHOWN) {
            lines.add(tag("li")
                    .text(count(undated.size() - SHOWN, "more article")
                            + " without a stated date; each says what is known."));
        }
        index.changed().stream()
                .filter(edition -> !edition.isInOrder())
                .map(this::withoutOrder)
                .forEach(lines::add);
        addCount(
                lines,
                view.voiced().stream().filter(item -> item.speaker().isEmpty()).count(),
                "have a source without a name");
        addCount(
                lines,
                view.voiced().stream()
                        .filter(item -> !item.statement().when().isKnown())
                        .count(),
                "have no day on which they were made");
        addProposals(lines);
        return lines;
    }

    private Element inAnotherLanguage(StoryArticle item) {
        String language = Labels.of(item.reading().language());
        return tag("li")
                .with(view.outletLink(item.id()))
                .text(" is in " + language + ": names were read in it, statements were not.");
    }

    private Element withoutOrder(Edition edition) {
        return tag("li")
                .with(view.outletLink(edition.article()))
                .text(" was saved in ")
                .with(tag("a").to(Places.VERSIONS).text(count(edition.earlier().size() + 1, "version")))
                .text("; which of them came last cannot be told, ")
                .with(tag("bdi").text(index.file(edition.article())))
                .text(" stands for them.");
    }

    private static boolean isUndated(StoryArticle item) {
        Basis basis = AccountIndex.published(item).basis();
        return basis != Basis.STATED && basis != Basis.JUDGED;
    }

    private Element undated(StoryArticle item) {
        DateRange range = AccountIndex.published(item);
        Element line = tag("li").with(view.outletLink(item.id()));
        return range.isKnown()
                ? line.text(" does not state its date: ")
                        .with(Dates.element(range))
                        .text(" (" + AccountIndex.whyPublished(item) + ").")
                : line.text(" has no date that could be found: " + WhyWords.of(range.why()) + ".");
    }

    private void addCount(List<Element> lines, long number, String lack) {
        if (number > 0) {
            lines.add(tag("li").text(number + " of " + count(view.voiced().size(), "statement") + " " + lack + "."));
        }
    }

    private void addProposals(List<Element> lines) {
        long waiting = index.account().entities().stream()
                .flatMap(entity -> entity.proposals().stream().map(other -> Set.of(entity.id(), other.other())))
                .distinct()
                .count();
        if (waiting > 0) {
            String words = count(Math.toIntExact(waiting), "pair") + " of names may be one, for you to decide";
            lines.add(tag("li").with(tag("a").to(Places.NAMES).text(words)).text("."));
        }
    }
}
