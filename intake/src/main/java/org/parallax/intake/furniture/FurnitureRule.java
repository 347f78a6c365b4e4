package org.parallax.intake.furniture;

import org.parallax.intake.line.Line;

/** Knows one kind of page furniture by a line alone. It must leave running text of an article alone, and take linear time. */
public interface FurnitureRule {

    /** Whether the whole line is of this kind. */
    boolean holds(Line line);

    default String name() {
        return getClass().getSimpleName();
    }

    /** Whether nothing of the article can follow. */
    default boolean endsTheArticle() {
        return false;
    }
}
