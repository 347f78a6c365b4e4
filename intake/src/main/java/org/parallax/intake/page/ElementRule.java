package org.parallax.intake.page;

import org.jsoup.nodes.Element;

/** Knows one kind of element that holds no article. */
interface ElementRule {

    boolean holds(Element element);

    /** The largest share of a page's running text that an element of this kind can hold, in percent: what holds more is misnamed. */
    default int mostPercent() {
        return 30;
    }
}
