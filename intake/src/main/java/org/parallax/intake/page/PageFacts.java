package org.parallax.intake.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * What a page says of itself to machines.
 *
 * @param metas its meta tags, in their order
 * @param linkedData its JSON-LD
 * @param saved what the program that saved it noted
 * @param languageTag of its html tag; "" when it has none
 * @param canonical the address of its canonical link
 */
record PageFacts(
        List<MetaTag> metas, LinkedData linkedData, SaveNote saved, String languageTag, Optional<String> canonical) {

    static PageFacts of(Tags page) {
        return new PageFacts(
                MetaTag.all(page),
                LinkedData.of(page),
                SaveNote.of(page),
                page.named("html").stream()
                        .flatMap(html -> Stream.of(
                                html.attr("lang").strip(), html.attr("xml:lang").strip()))
                        .filter(tag -> !tag.isEmpty())
                        .findFirst()
                        .orElse(""),
                page.named("link").stream()
                        .filter(link -> link.attr("rel").strip().equalsIgnoreCase("canonical"))
                        .map(link -> link.attr("href").strip())
                        .filter(PageFacts::isWhole)
                        .findFirst());
    }

    /** The contents of the meta tags of these names, those of the first name first. */
    Stream<MetaTag> metas(String... keys) {
        return Stream.of(keys)
                .flatMap(key -> metas.stream().filter(meta -> meta.key().equals(key)));
    }

    Optional<String> meta(String... keys) {
        return metas(keys).map(MetaTag::content).findFirst();
    }

    /** The language that the page says it is in, as a tag: "de", "pt-BR", "fr_FR". */
    Optional<String> toldLanguage() {
        return Optional.of(languageTag)
                .filter(tag -> !tag.isEmpty())
                .or(() -> meta("og:locale", "content-language"))
                .or(() -> linkedData.ofArticle("inLanguage"));
    }

    /** Where the page stands on the web. */
    Optional<String> url() {
        return canonical
                .or(() -> meta("og:url").filter(PageFacts::isWhole))
                .or(() -> linkedData.url().filter(PageFacts::isWhole))
                .or(saved::url)
                .map(SaveNote::withoutArchive);
    }

    private static boolean isWhole(String address) {
        return address.startsWith("http://") || address.startsWith("https://");
    }

    static int line(Element element) {
        return element.sourceRange().isTracked() ? element.sourceRange().start().lineNumber() : 0;
    }
}
