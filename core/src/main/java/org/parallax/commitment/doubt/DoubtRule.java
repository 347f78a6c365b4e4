package org.parallax.commitment.doubt;

import org.parallax.commitment.page.Page;
import org.parallax.commitment.page.Pledge;
import org.parallax.commitment.page.Wording;

/** A reason why words that look like a pledge bind nobody. Its class is named as the sentence that it enforces. Keeps no state. */
interface DoubtRule {

    /** Whether it holds of what a sentence was read to tell. */
    boolean holds(Page page, Wording sentence, Pledge pledge);
}
