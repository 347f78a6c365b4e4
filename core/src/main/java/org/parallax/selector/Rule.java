package org.parallax.selector;

import java.util.Optional;

/**
 * One reason to say what became of an anchor. Asked in the order of {@link ChangedText}, the first answer counts; each may rely on what those
 * before it let pass. It answers from the places alone and guesses nothing. Example: {@link WordsThatStandNowhereAreLost}.
 */
interface Rule {

    /** Empty where this rule has nothing to say. */
    Optional<Anchoring> decide(Sought sought);

    default String name() {
        return getClass().getSimpleName();
    }
}
