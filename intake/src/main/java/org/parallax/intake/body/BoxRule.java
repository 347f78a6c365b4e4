package org.parallax.intake.body;

import org.parallax.intake.layout.Box;
import org.parallax.intake.layout.Layout;

/** Knows one kind of box that holds no article, whatever stands in it. */
interface BoxRule {

    boolean holds(Box box, Layout page);

    /** The largest share of a page's running text that a box of this kind can hold, in percent: what holds more is misnamed. */
    default int mostPercent() {
        return 30;
    }

    default String name() {
        return getClass().getSimpleName();
    }
}
