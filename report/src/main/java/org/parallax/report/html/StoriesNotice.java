package org.parallax.report.html;

import static org.parallax.report.html.markup.Element.tag;

import java.util.Optional;
import org.parallax.place.ToldStory;
import org.parallax.report.html.markup.Element;
import org.parallax.report.ledger.AccountIndex;
import org.parallax.report.ledger.StoriesWords;

/** Says at the head of the page that its articles tell several stories, which belong to which, and why. */
final class StoriesNotice {

    private final View view;
    private final AccountIndex index;

    StoriesNotice(View view) {
        this.view = view;
        this.index = view.index();
    }

    /** Empty where there is one story. */
    Optional<Element> element() {
        return StoriesWords.areNeeded(index)
                ? Optional.of(tag("section", "unknown")
                        .attribute("aria-label", "Stories")
                        .with(tag("h2").text(StoriesWords.heading(index)), tag("p").text(StoriesWords.advice(index)))
                        .with(StoriesWords.stories(index).stream()
                                .map(this::story)
                                .toList()))
                : Optional.empty();
    }

    private Element story(ToldStory story) {
        return tag("div")
                .with(
                        tag("h3").text(StoriesWords.title(index, story)),
                        tag("ul")
                                .with(story.articles().stream()
                                        .map(this::placed)
                                        .toList()));
    }

    private Element placed(ToldStory.Placed placed) {
        return tag("li")
                .with(view.outletLink(placed.article()))
                .text(": ")
                .with(tag("bdi").text(index.article(placed.article()).title()))
                .with(tag("p", "hint").with(tag("bdi").text(placed.why())));
    }
}
