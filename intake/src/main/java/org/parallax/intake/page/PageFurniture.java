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
            new BoxesAreNamedForWhatTheyHold());

    /** What holds a third of a page's words is no box, however it is called. */
    private static final int ONE_IN = 3;

    private PageFurniture() {}

    static void takeOut(Document page) {
        IdentityHashMap<Element, Integer> length = lengths(page);
        int most = length.getOrDefault(page.body(), 0) / ONE_IN;
        for (Element element : new ArrayList<>(page.body().getAllElements())) {
            boolean small = length.getOrDefault(element, 0) <= most;
            if (element.parent() != null
                    && RULES.stream().anyMatch(rule -> rule.holds(element) && (small || rule.evenIfLarge()))) {
                element.remove();
            }
        }
    }

    /** Characters of text below each element. */
    private static IdentityHashMap<Element, Integer> lengths(Document page) {
        IdentityHashMap<Element, Integer> lengths = new IdentityHashMap<>();
        page.traverse(new NodeVisitor() {
            @Override
            public void head(Node node, int depth) {
                // A node is counted when it is left, after what is below it.
            }

            @Override
            public void tail(Node node, int depth) {
                int own = node instanceof TextNode text
                        ? text.text().length()
                        : node instanceof Element element ? lengths.getOrDefault(element, 0) : 0;
                Element parent = node.parent() instanceof Element above ? above : page;
                lengths.merge(parent, own, Integer::sum);
            }
        });
        return lengths;
    }
}
