package org.parallax.commitment;

import java.util.List;
import org.parallax.commitment.Commitment.Role;

/** A way in which a sentence tells what became of a commitment. Its class is named as the sentence that it enforces. Keeps no state. */
interface SignRule {

    Role role();

    /** Whether a sentence does, and speaks of what the commitment is about. */
    boolean holds(Page page, Wording sentence, List<Told> commitment);

    /** Whether it tells of what was done, or was so, after the commitment was made. */
    default boolean needsTime() {
        return false;
    }

    default String name() {
        return getClass().getSimpleName();
    }
}
