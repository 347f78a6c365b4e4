package org.parallax.intake.page;

import org.jsoup.nodes.Element;

/** Knows one kind of element that holds no article. */
interface ElementRule {

    boolean holds(Element element);

    /** Whether to trust the rule even where the element holds a large part of the page's words. */
    default boolean evenIfLarge() {
        return false;
    }
}
