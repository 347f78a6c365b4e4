package org.parallax.report.html;

import static org.parallax.report.html.markup.Element.tag;

import java.util.List;
import java.util.stream.Stream;
import org.parallax.account.Account;
import org.parallax.report.html.markup.Element;
import org.parallax.report.ledger.DateWords;

/** What made the page, and what it cannot know. */
final class AboutSection {

    private static final List<String> LIMITS = List.of(
            "Whether anything that is said here is true. It keeps who said what; it does not judge.",
            "What it overlooked. A program reads the articles; it misses statements, above all those without a clear source, and sometimes gives one to the wrong person. Check the words before you use a line.",
            "Where an outlet has a story from when neither its words nor a credit line show it. Origins are counted from shared passages and credits, and may be fewer than counted here.",
            "That two names are one person when nothing in the articles says so, or that one name is two.",
            "A day that no article tells. Such a day stays unknown; nothing is dated by the clock or by the file.",
            "What the articles that you did not save say.");

    private static final String DECIDING =
            "Where it is wrong, you decide: parallax judge FOLDER drop ID takes out a row, parallax judge FOLDER join NAME NAME makes two names one, and parallax judge --help tells the rest. A row's id is under “id” or “how known”. What you decide is kept beside the pages and heeded from then on.";

    private final Account account;

    AboutSection(View view) {
        this.account = view.index().account();
    }

    Element element() {
        return tag("footer", "about")
                .id(Places.ABOUT)
                .with(
                        tag("h2").text("What this cannot know"),
                        tag("ul")
                                .with(LIMITS.stream()
                                        .map(limit -> tag("li").text(limit))
                                        .toList()),
                        tag("p", "made").text(DECIDING),
                        tag("p", "made").text(made()));
    }

    private String made() {
        Stream<String> asOf = account.asOf().map(day -> "as of " + DateWords.of(day)).stream();
        Stream<String> versions = Stream.of("rules " + account.reader(), "tagger " + account.model());
        return "Made by Parallax, "
                + String.join(", ", Stream.concat(asOf, versions).toList())
                + ". The same files give the same page. Nothing in it is generated: it quotes.";
    }
}
