package org.parallax.intake.body;

import java.util.Optional;
import org.parallax.intake.layout.Box;

/** One way to find the box that holds the article, and little else. */
interface MainPartRule {

    /**
     * The box; empty where this way finds none.
     *
     * @param scope the part of the page to look in
     * @param prose what is running text in it
     */
    Optional<Box> find(Box scope, Prose prose);

    default String name() {
        return getClass().getSimpleName();
    }
}
