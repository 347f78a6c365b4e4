package org.parallax.intake.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.parallax.article.Masthead;
import org.parallax.intake.masthead.AuthorNames;
import org.parallax.intake.masthead.Domain;
import org.parallax.intake.masthead.WireCredit;
import org.parallax.language.Language;

/** Who published a page. */
final class PageMasthead {

    /** So many characters of a text tell its language. */
    private static final int HEARD = 8_000;

    private PageMasthead() {}

    static Masthead of(
            PageFacts facts, PageTitle title, Optional<String> brand, Optional<String> visibleByline, String body) {
        Optional<String> url = facts.url();
        Optional<String> told = PageByline.told(facts);
        Optional<String> byline = told.or(() -> visibleByline);
        return new Masthead(
                url,
                outlet(facts, title, brand, url),
                WireCredit.inBody(body).or(() -> byline.flatMap(WireCredit::among)),
                authors(told, facts, title, url).or(() -> authors(visibleByline, facts, title, url)),
                facts.meta("article:section", "section", "articlesection")
                        .or(() -> facts.linkedData().ofArticle("articleSection")),
                language(facts, body));
    }

    private static Optional<String> authors(
            Optional<String> byline, PageFacts facts, PageTitle title, Optional<String> url) {
        List<String> outlets = Stream.of(names(facts).stream(), title.site().stream(), url.flatMap(Domain::of).stream())
                .flatMap(each -> each)
                .toList();
        return byline.flatMap(names -> AuthorNames.of(names, outlets));
    }

    /** The names that a page gives its outlet, the surest first. */
    static List<String> names(PageFacts facts) {
        return Stream.of(
                        facts.meta("og:site_name"),
                        facts.linkedData().ofArticle("publisher"),
                        facts.meta("application-name", "publisher", "dc.publisher", "twitter:app:name:iphone"))
                .flatMap(Optional::stream)
                .filter(name -> !name.startsWith("http") && name.length() < 80)
                .toList();
    }

    private static Optional<String> outlet(
            PageFacts facts, PageTitle title, Optional<String> brand, Optional<String> url) {
        return names(facts).stream().findFirst().or(title::site).or(() -> brand).or(() -> url.flatMap(Domain::of));
    }

    /** What the text and the page's own word tell together. */
    private static Optional<String> language(PageFacts facts, String body) {
        Optional<String> told = facts.toldLanguage()
                .map(tag -> tag.toLowerCase(Locale.ROOT).replaceFirst("[-_].*", ""))
                .filter(code -> code.matches("[a-z]{2}"));
        return Language.of(body.substring(0, Math.min(HEARD, body.length())), told)
                .named();
    }
}
