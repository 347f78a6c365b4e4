package org.parallax.commitment.sign;

import java.time.LocalDate;
import java.util.Optional;
import org.parallax.commitment.Commitment.Role;
import org.parallax.commitment.matter.Told;
import org.parallax.commitment.page.Page;
import org.parallax.commitment.page.Wording;

/**
 * A way in which a sentence tells what became of a commitment. Its class is named as the sentence that it enforces. Keeps no state. It is asked in two
 * steps: first, once for a page, whether a word tells anything; then, for each commitment, whether that is told of it.
 */
interface SignRule {

    /** What it does for the commitment. */
    Role role();

    /** Whether a word tells that something became of a commitment, whichever that be. */
    boolean tells(Page page, Wording sentence, int at);

    /** Whether what a word tells is told of a commitment. */
    boolean isOf(Page page, Wording sentence, int at, Told told);

    /** Whether it is told of the one that the sentence before tells, and from which this one goes on. */
    default boolean isOfTheOneBefore(Page page, Wording sentence, int at, Told told) {
        return isOf(page, sentence, at, told);
    }

    /** Whether it tells of what was done, or was so, after the commitment was made. */
    default boolean needsTime() {
        return false;
    }

    /** Whether it tells the commitment again, with what became of it: "kept its promise to mend the pier". */
    default boolean repeatsIt() {
        return false;
    }

    /** The later day that a sentence gives a commitment. */
    default Optional<LocalDate> until(Page page, Wording sentence, Told told) {
        return Optional.empty();
    }

    /** The name that a sign gives it: that of its class. */
    default String name() {
        return getClass().getSimpleName();
    }
}
