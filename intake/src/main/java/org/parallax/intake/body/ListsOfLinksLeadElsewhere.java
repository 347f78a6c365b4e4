package org.parallax.intake.body;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.parallax.intake.layout.Box;
import org.parallax.intake.layout.Layout;

/** A list whose items are links, nearly all of them. */
final class ListsOfLinksLeadElsewhere implements BoxRule {

    private static final Set<String> TAGS = Set.of("ul", "ol", "dl");

    /** In percent of the list's characters. */
    private static final int NEARLY_ALL = 70;

    @Override
    public boolean holds(Box box, Layout page) {
        return TAGS.contains(box.tag()) && hasItems(box.element()) && page.linkedPercent(box) >= NEARLY_ALL;
    }

    private static boolean hasItems(Element list) {
        return list.children().stream()
                        .filter(child -> child.normalName().equals("li"))
                        .count()
                > 1;
    }

    @Override
    public int mostPercent() {
        return 100;
    }
}
