package org.parallax.intake.body;

import java.util.List;
import java.util.Optional;
import org.parallax.intake.layout.Box;

/** One reason why what was read may not be the article that a reader means. It leaves nothing out: a person is told. */
interface Doubt {

    /**
     * What to tell; empty where there is no doubt.
     *
     * @param article what was read
     * @param main the part of the page that it stands in
     * @param prose the running text of the page
     */
    Optional<String> about(List<Passage> article, Box main, Prose prose);
}
