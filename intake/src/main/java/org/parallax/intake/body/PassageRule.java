package org.parallax.intake.body;

/** Knows one kind of passage that is not the article, by itself. It must take linear time. */
interface PassageRule {

    boolean holds(Passage passage, Told told);

    default String name() {
        return getClass().getSimpleName();
    }
}
