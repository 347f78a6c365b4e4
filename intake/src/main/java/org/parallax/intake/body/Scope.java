package org.parallax.intake.body;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.parallax.intake.layout.Box;
import org.parallax.intake.layout.Layout;

/** The part of a page that its author calls the article and that holds the headline: other articles may follow it on the same page. */
final class Scope {

    private static final Set<String> HEADINGS = Set.of("h1", "h2");
    private static final Set<String> TAGS = Set.of("article", "main");
    private static final Pattern TYPE = Pattern.compile("(?i).*(?:article|posting)$");

    /** With less running text, in characters or in percent of the page's, it is a teaser or a head. */
    private static final int FEWEST = 300;

    private static final int LEAST_PERCENT = 20;

    /** No headline is longer. */
    private static final int LONGEST = 1_000;

    private Scope() {}

    /** The innermost such part; the whole page where there is none. */
    static Box of(Layout page, Prose prose, Told told) {
        Box whole = page.boxes().get(0);
        return page.boxes().stream()
                .filter(box ->
                        HEADINGS.contains(box.tag()) && page.length(box) <= LONGEST && told.isHeadline(page.text(box)))
                .flatMap(heading -> article(heading, whole, prose).stream())
                .reduce((before, after) -> after.from() >= before.from() ? after : before)
                .orElse(whole);
    }

    private static Optional<Box> article(Box heading, Box whole, Prose prose) {
        return heading.outwards()
                .filter(Scope::isArticle)
                .filter(box -> prose.of(box) >= FEWEST && prose.hasShare(box, LEAST_PERCENT, whole))
                .findFirst();
    }

    private static boolean isArticle(Box box) {
        return TAGS.contains(box.tag())
                || box.element().attr("role").equals("main")
                || TYPE.matcher(box.element().attr("itemtype")).matches();
    }
}
