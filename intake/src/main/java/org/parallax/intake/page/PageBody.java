package org.parallax.intake.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.dankito.readability4j.Readability4J;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.parallax.intake.furniture.Furniture;
import org.parallax.intake.line.Line;
import org.parallax.intake.line.Words;

/** The paragraphs of a page's article. */
final class PageBody {

    private static final int TOO_SHORT = 25;

    private PageBody() {}

    /** Takes the page apart: it is of no use to anybody afterwards. */
    static List<String> of(Document page, String headline) {
        PageFurniture.takeOut(page);
        Document second = page.clone();
        List<String> body = withoutFurniture(Paragraphs.of(mainPart(page)), headline);
        if (Words.count(String.join(" ", body)) >= TOO_SHORT) {
            return body;
        }
        List<String> plainest = withoutFurniture(Paragraphs.of(DensestPart.of(second)), headline);
        return Words.count(String.join(" ", plainest)) > Words.count(String.join(" ", body)) ? plainest : body;
    }

    private static Element mainPart(Document page) {
        Element body = page.body();
        try {
            @Nullable
            Element content =
                    new Readability4J("http://localhost/", page).parse().getArticleContent();
            return content == null ? body : content;
        } catch (RuntimeException unforeseen) {
            // The library meets trees that it does not expect; the densest part is still there.
            return DensestPart.of(page);
        }
    }

    private static List<String> withoutFurniture(List<Line> lines, String headline) {
        Set<String> said = new HashSet<>(Set.of(Words.letters(headline)));
        List<String> kept = new ArrayList<>();
        for (Line line : lines) {
            if (!Furniture.holds(line) && said.add(Words.letters(line.text()))) {
                kept.add(line.text());
            }
        }
        return kept;
    }
}
