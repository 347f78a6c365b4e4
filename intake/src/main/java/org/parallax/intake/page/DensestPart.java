package org.parallax.intake.page;

import java.util.IdentityHashMap;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.parallax.intake.line.Line;

/** The smallest element that holds most of a page's running text: a plain second opinion. */
final class DensestPart {

    /** Of the running text, so much must lie in the part, in percent. */
    private static final int MOST = 75;

    private static final int MOSTLY_LINKS = 2;

    private DensestPart() {}

    static Element of(Document page) {
        IdentityHashMap<Element, Integer> running = new IdentityHashMap<>();
        for (Element paragraph : page.select(
                "p, blockquote:not(:has(p)), li:not(:has(p)), pre, td:not(:has(p,div,td)), div:not(:has(p,div))")) {
            int length = runningText(paragraph);
            for (Element above = paragraph; length > 0 && above != null; above = above.parent()) {
                running.merge(above, length, Integer::sum);
            }
        }
        Element part = page.body();
        int enough = running.getOrDefault(part, 0) * MOST / 100;
        for (Element inner = part; inner != null; inner = childWith(enough, inner, running)) {
            part = inner;
        }
        return part;
    }

    @SuppressWarnings("NullAway") // a loop's end
    private static Element childWith(int enough, Element parent, IdentityHashMap<Element, Integer> running) {
        return parent.children().stream()
                .filter(child -> enough > 0 && running.getOrDefault(child, 0) >= enough)
                .findFirst()
                .orElse(null);
    }

    private static int runningText(Element paragraph) {
        Line line = Line.of(0, paragraph.text());
        int linked = paragraph.select("a").stream()
                .mapToInt(link -> link.text().length())
                .sum();
        return line.isProse() && linked * MOSTLY_LINKS < line.text().length()
                ? line.text().length()
                : 0;
    }
}
