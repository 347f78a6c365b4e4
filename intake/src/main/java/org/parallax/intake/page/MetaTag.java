package org.parallax.intake.page;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * A meta tag with a content.
 *
 * @param key its property, name or itemprop, in lower case
 * @param content never blank
 * @param line of the saved file, counted from 1
 */
record MetaTag(String key, String content, int line) {

    static List<MetaTag> all(Tags page) {
        return page.named("meta").stream()
                .filter(meta -> meta.hasAttr("content"))
                .flatMap(MetaTag::of)
                .filter(meta -> !meta.key.isEmpty() && !meta.content.isEmpty())
                .toList();
    }

    private static Stream<MetaTag> of(Element meta) {
        return Stream.of("property", "name", "itemprop", "http-equiv")
                .map(attribute -> meta.attr(attribute).strip().toLowerCase(Locale.ROOT))
                .map(key -> new MetaTag(key, meta.attr("content").strip(), PageFacts.line(meta)));
    }
}
