package org.parallax.intake.page;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.parallax.intake.line.Line;

/** The element with the most running text directly below it: a plain second opinion. */
final class DensestPart {

    private DensestPart() {}

    static Element of(Document page) {
        Map<Element, Integer> running = new LinkedHashMap<>();
        for (Element paragraph : page.select("p, blockquote, li, pre, td, div:not(:has(p,div))")) {
            Line line = Line.of(0, paragraph.text());
            Element parent = paragraph.parent();
            if (parent != null && line.isProse()) {
                running.merge(parent, line.text().length(), Integer::sum);
            }
        }
        return running.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(page.body());
    }
}
