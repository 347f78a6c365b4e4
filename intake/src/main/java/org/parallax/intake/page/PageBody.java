package org.parallax.intake.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.dankito.readability4j.Readability4J;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.parallax.intake.furniture.Furniture;
import org.parallax.intake.line.Line;
import org.parallax.intake.line.Words;

/** The paragraphs of a page's article. */
final class PageBody {

    /**
     * Readability is believed unless it found less than this share, in percent, of the running text of the page's densest part: it sometimes
     * takes one piece of an article that boxes cut into several.
     */
    private static final int SHARE = 20;

    /** The library's time grows faster than a page; a larger one is left to the densest part. */
    private static final int MOST_ELEMENTS = 20_000;

    private PageBody() {}

    /** Takes the page apart: it is of no use to anybody afterwards. */
    static List<String> of(Document page, String headline) {
        PageFurniture.takeOut(page);
        List<Line> densest = withoutFurniture(Paragraphs.of(DensestPart.of(page)), headline);
        List<Line> main = mainPart(page)
                .map(part -> withoutFurniture(Paragraphs.of(part), headline))
                .orElse(List.of());
        List<Line> body = runningWords(main) * 100 >= runningWords(densest) * SHARE && !main.isEmpty()
                ? main
                : fromFirstToLastRunning(densest);
        return body.stream().map(Line::text).toList();
    }

    private static Optional<Element> mainPart(Document page) {
        if (page.stream().limit(MOST_ELEMENTS + 1L).count() > MOST_ELEMENTS) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(
                    new Readability4J("http://localhost/", page).parse().getArticleContent());
        } catch (RuntimeException unforeseen) {
            // The library meets trees that it does not expect; the densest part is still there.
            return Optional.empty();
        }
    }

    private static int runningWords(List<Line> lines) {
        return lines.stream().filter(Line::isProse).mapToInt(Line::words).sum();
    }

    private static List<Line> fromFirstToLastRunning(List<Line> lines) {
        int first = 0;
        int last = lines.size() - 1;
        while (first < last && !lines.get(first).isProse()) {
            first++;
        }
        while (last > first && !lines.get(last).isProse()) {
            last--;
        }
        return lines.isEmpty() ? lines : lines.subList(first, last + 1);
    }

    private static List<Line> withoutFurniture(List<Line> lines, String headline) {
        Set<String> said = new HashSet<>(Set.of(Words.letters(headline)));
        List<Line> kept = new ArrayList<>();
        for (Line line : lines) {
            if (!Furniture.holds(line) && said.add(Words.letters(line.text()))) {
                kept.add(line);
            }
        }
        return kept;
    }
}
