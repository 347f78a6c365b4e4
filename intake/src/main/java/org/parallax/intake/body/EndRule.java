package org.parallax.intake.body;

import java.util.List;

/** Knows one kind of passage that is not the article when it stands at its end. */
interface EndRule {

    /** Whether the last of the passages is of this kind; there are at least two. */
    boolean holds(List<Passage> passages);

    default String name() {
        return getClass().getSimpleName();
    }
}
