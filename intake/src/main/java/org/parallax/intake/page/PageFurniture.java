package org.parallax.intake.page;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Takes the elements out of a page that hold no article, whatever stands in them. */
final class PageFurniture {

    private static final List<ElementRule> RULES = List.of(
            new CodeIsNotText(),
            new HiddenThingsAreNotRead(),
            new FramesOfThePageAreNotTheArticle(),
            new CaptionsStandBesideTheArticle(),
            new CommentSectionsAreTheReaders(),
            new BoxesAreNamedForWhatTheyHold());

    private PageFurniture() {}

    static void takeOut(Document page) {
        IdentityHashMap<Element, Integer> running = runningText(page);
        int all = Math.max(1, running.getOrDefault(page.body(), 0));
        for (Element element : new ArrayList<>(page.body().getAllElements())) {
            int percent = (int) (100L * running.getOrDefault(element, 0) / all);
            if (element.parent() != null
                    && RULES.stream().anyMatch(rule -> percent <= rule.mostPercent() && rule.holds(element))) {
                element.remove();
            }
        }
    }

    /** Characters of running text below each element: of text nodes that are longer than a label. */
    private static IdentityHashMap<Element, Integer> runningText(Document page) {
        IdentityHashMap<Element, Integer> lengths = new IdentityHashMap<>();
        page.traverse(new NodeVisitor() {
            @Override
            public void head(Node node, int depth) {
                // A node is counted when it is left, after what is below it.
            }

            @Override
            public void tail(Node node, int depth) {
                int own = node instanceof TextNode text
                        ? running(text)
                        : node instanceof Element element ? lengths.getOrDefault(element, 0) : 0;
                if (own > 0 && node.parent() instanceof Element above) {
                    lengths.merge(above, own, Integer::sum);
                }
            }
        });
        return lengths;
    }

    private static int running(TextNode text) {
        boolean linked = text.parent() != null && text.parent().normalName().equals("a");
        int length = linked ? 0 : text.text().strip().length();
        return length > 50 ? length : 0;
    }
}
