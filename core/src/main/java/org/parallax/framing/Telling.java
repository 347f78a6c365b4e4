package org.parallax.framing;

import java.util.Set;
import org.parallax.article.Evidence;

/** Words of an article that tell something of what they name. */
interface Telling {

    Evidence evidence();

    /** Those of the words that tell something, in lower case. */
    Set<String> telling();

    default String article() {
        return evidence().article();
    }
}
