package org.parallax.report.html;

import static org.parallax.report.html.markup.Element.tag;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.parallax.article.Evidence;
import org.parallax.article.TextSpan;
import org.parallax.edition.Change;
import org.parallax.edition.Edition;
import org.parallax.edition.Version;
import org.parallax.report.html.markup.Element;
import org.parallax.report.ledger.AccountIndex;
import org.parallax.report.ledger.EditionWords;
import org.parallax.report.ledger.Labels;
import org.parallax.statement.Statement.Part;
import org.parallax.story.StoryArticle;

/** What outlets changed: for each article that was saved in several versions, the passages that differ, and the earlier texts. */
final class VersionsSection {

    private final View view;
    private final AccountIndex index;

    VersionsSection(View view) {
        this.view = view;
        this.index = view.index();
    }

    /** Empty where no article was saved in two versions. */
    Optional<Element> element() {
        List<Edition> changed = index.changed();
        return changed.isEmpty()
                ? Optional.empty()
                : Optional.of(tag("section", "versions")
                        .id(Places.VERSIONS)
                        .attribute("aria-labelledby", "versions-title")
                        .with(tag("h2").attribute("id", "versions-title").text("What outlets changed"), hint())
                        .with(changed.stream().map(this::article).toList()));
    }

    private static Element hint() {
        return tag("p", "hint")
                .text(
                        "An article counts once, in its last version; what it says is read there. Words alone are compared.");
    }

    private Element article(Edition edition) {
        Element title = tag("h3")
                .with(view.outletLink(edition.article()))
                .text(": ")
                .with(tag("bdi").text(index.article(edition.article()).title()));
        return tag("div")
                .with(title)
                .with(EditionWords.steps(edition, index).stream()
                        .flatMap(step -> step(edition, step).stream())
                        .toList());
    }

    private List<Element> step(Edition edition, EditionWords.Step step) {
        List<Element> parts = new ArrayList<>();
        Version version = step.version();
        parts.add(tag("h4").with(tag("bdi").text(step.words())));
        if (version.changes().isEmpty()) {
            parts.add(tag("p", "hint").text(EditionWords.NO_WORDS));
        }
        version.changes().forEach(change -> parts.add(change(edition, change)));
        parts.add(earlierText(version));
        return parts;
    }

    private Element change(Edition edition, Change change) {
        String what = change.in() == Part.HEADLINE ? "headline " : "";
        return tag("div", "echo")
                .with(
                        side(edition, change.before(), "del", spans(change, Change.Words::before)),
                        side(edition, change.after(), "ins", spans(change, Change.Words::after)),
                        tag("p", "facts").text(what + Labels.of(change.kind())));
    }

    private static List<TextSpan> spans(Change change, Function<Change.Words, Optional<TextSpan>> side) {
        return change.words().stream().map(side).flatMap(Optional::stream).toList();
    }

    /** A passage of the version that stands leads to its place; those of earlier versions are all that is shown of them but for their text. */
    private Element side(Edition edition, Optional<Evidence> passage, String mark, List<TextSpan> words) {
        Element side = tag("div");
        passage.ifPresent(evidence -> {
            boolean stands = evidence.article().equals(edition.article());
            Element text = stands ? view.words(evidence) : tag("span", "words");
            List<TextSpan> within = words.stream()
                    .map(span -> span.shift(-evidence.span().start()))
                    .toList();
            side.with(tag("p").with(text.with(Marked.words(evidence.words(), mark, within))));
        });
        return side;
    }

    private static Element earlierText(Version version) {
        StoryArticle item = version.article();
        List<Element> paragraphs = item.text()
                .lines()
                .filter(line -> !line.isBlank())
                .map(line -> tag("p").attribute("dir", "auto").text(line))
                .toList();
        return tag("details")
                .with(tag("summary").text("All of ").with(tag("bdi").text(EditionWords.file(version))))
                .with(tag("p", "hint")
                        .with(tag("code").text(item.article().saved().sha256())))
                .with(paragraphs);
    }
}
