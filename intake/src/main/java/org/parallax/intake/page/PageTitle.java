package org.parallax.intake.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.parser.Parser;
import org.parallax.intake.body.Told;
import org.parallax.intake.line.Whitespace;
import org.parallax.intake.line.Words;
import org.parallax.intake.masthead.SiteSuffix;

/**
 * The headline of a page, without the site's name.
 *
 * @param headline "" when the page has none
 * @param site the name that the page's titles end with
 * @param told all titles that the page tells
 */
record PageTitle(String headline, Optional<String> site, Told told) {

    private static final int SHORTEST = 2;
    private static final int SHORTEST_ALONE = 4;
    private static final int LONGEST_LABEL = 3;

    /** A heading that the page's titles tell too; else what it tells machines; else its only heading. */
    static PageTitle of(PageFacts facts, Tags page) {
        List<String> told = told(facts, page);
        List<String> headings = page.named("h1").stream()
                .map(h1 -> Whitespace.single(ShortText.of(h1)))
                .filter(text -> Words.count(text) >= SHORTEST)
                .toList();
        Optional<String> site = Optional.of(Whitespace.single(page.title()))
                .flatMap(title -> SiteSuffix.of(title).site());
        String headline = headings.stream()
                .filter(heading -> told.stream().anyMatch(title -> isSame(heading, title)))
                .findFirst()
                .or(() -> told.stream()
                        .map(title -> bare(title, facts))
                        .filter(title -> !title.isEmpty())
                        .findFirst())
                .or(() -> headings.stream().findFirst())
                .orElse("");
        String bare = withoutLabel(
                bare(headline, facts),
                told.stream().map(title -> bare(title, facts)).toList());
        return new PageTitle(bare, site, Told.of(Stream.concat(Stream.of(bare), told.stream())));
    }

    private static List<String> told(PageFacts facts, Tags page) {
        return Stream.of(
                        facts.linkedData().ofArticle("headline"),
                        facts.meta("og:title", "twitter:title", "title", "dc.title"),
                        Optional.of(page.title()))
                .flatMap(Optional::stream)
                .map(title -> Whitespace.single(unescaped(title)))
                .filter(title -> !title.isEmpty())
                .toList();
    }

    /** Some pages escape their titles twice. */
    private static String unescaped(String title) {
        return title.indexOf('&') < 0 ? title : Parser.unescapeEntities(title, false);
    }

    private static boolean isSame(String heading, String title) {
        String a = Words.letters(heading);
        String b = Words.letters(title);
        return !a.isEmpty() && (b.contains(a) || (b.length() * 2 > a.length() && a.contains(b)));
    }

    /** "Opinion The crane must go", where the page's titles tell "The crane must go" alone. */
    private static String withoutLabel(String headline, List<String> told) {
        return told.stream()
                .filter(title -> Words.count(title) >= SHORTEST_ALONE && headline.endsWith(title))
                .filter(title -> Words.count(headline) - Words.count(title) <= LONGEST_LABEL)
                .findFirst()
                .orElse(headline);
    }

    private static String bare(String title, PageFacts facts) {
        String without = title;
        for (String name : PageMasthead.names(facts)) {
            without = SiteSuffix.without(without, name);
        }
        return SiteSuffix.of(without).headline();
    }
}
